namespace ResumeRender.Output.Html;

/// <summary>The rules that every page has, whatever its look.</summary>
internal static class StandingRules
{
    /// <summary>The rules that every page shares; distances follow from the classes.</summary>
    internal const string Common = """
        *,::before,::after{margin:0;padding:0;font:inherit;box-sizing:border-box}
        html{font-kerning:normal;font-synthesis:none;text-rendering:geometricPrecision;-webkit-text-size-adjust:100%;overflow-wrap:break-word;hyphens:manual;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        body{background:var(--desk)}
        main{background:var(--sheet)}
        a{color:inherit}
        ul{list-style:none}
        p,h1,h2,h3,li{position:relative;z-index:0;display:flow-root}
        p *,h1 *,h2 *,h3 *,li>:not(ul){line-height:0}
        li::before,.lead{min-width:min-content;padding-inline-end:.4em}
        .lead{line-height:inherit}
        .piece{display:inline-block;max-width:100%;line-height:inherit}
        .sign{white-space:pre}
        .whole,.address{white-space:nowrap}
        .address wbr{white-space:normal}
        .trail{position:absolute;inset-inline-end:0;top:var(--top,0rem);line-height:inherit;white-space:nowrap;text-align:end}
        .has-trail::before{content:"";float:END;width:var(--trail);height:1px}
        .below{display:block;line-height:inherit;text-align:end}
        .grid{display:grid;column-gap:var(--between)}
        .column{position:relative;min-width:0}
        .divided::before{content:"";position:absolute;top:0;bottom:0;inset-inline-start:calc((var(--between) + var(--rule))/-2);width:var(--rule);background:var(--ink)}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

        """;

    /// <summary>On a screen: a sheet on a desk, links that show when a pointer is on them.</summary>
    internal const string Screen = """
        @media screen{
        body{padding:2rem 1rem}
        main{margin:0 auto;box-shadow:0 0 0 1px var(--edge),0 .25rem 1.5rem var(--edge)}
        a{text-decoration:underline;text-decoration-thickness:.05em;text-underline-offset:.15em}
        a:hover,a:focus-visible{text-decoration-thickness:.12em}
        p,li{text-wrap:pretty}
        h1,h2,h3{text-wrap:balance}
        }

        """;

    /// <summary>On paper: no desk, no underlines.</summary>
    internal const string Paper = """
        @media print{
        :root{font-size:10pt}
        body,main{background:none}
        a{text-decoration:none}
        .unseen{display:none}
        p,li{orphans:2;widows:2}
        }

        """;

    /// <summary>A narrow screen: columns in reading order, no margin column, dates on lines of their own.</summary>
    internal const string Phone = """
        body{padding:0}
        main{padding:1.5rem 1.25rem;box-shadow:none}
        .grid{display:block}
        .column+.column{margin-top:1.6rem}
        .divided::before{display:none}
        .has-trail::before{content:none}
        .address{white-space:normal}
        .trail,.below{position:static;display:block;white-space:normal;text-align:inherit}

        """;
}
