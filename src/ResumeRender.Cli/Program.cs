return ResumeRender.Cli.ResumeCli.Run(args, ResumeRender.Layouts.BuiltInLayouts.Catalog);
