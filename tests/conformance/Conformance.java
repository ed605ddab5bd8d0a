import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF whether files keep PDF/UA-1 and PDF/A-2a.
 *
 * <p>Arguments: the files. Prints a line a file and standard, and each broken rule with the first place.
 * Exit code: 0 all pass, 1 some fail, 2 some could not be read.
 */
public final class Conformance {
    private static final PDFAFlavour[] STANDARDS = {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A};

    public static void main(String[] files) {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        int exitCode = 0;
        for (String file : files)
            for (PDFAFlavour standard : STANDARDS)
                exitCode = Math.max(exitCode, check(file, standard));
        System.exit(exitCode);
    }

    private static int check(String file, PDFAFlavour standard) {
        try (FileInputStream input = new FileInputStream(file);
             PDFAParser parser = Foundries.defaultInstance().createParser(input, standard);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            String verdict = result.isCompliant() ? "PASS" : "FAIL";
            System.out.println(verdict + " " + standard.getId() + " " + file + " (" + result.getTotalAssertions() + " checks)");
            brokenRules(result).forEach((rule, place) -> System.out.println("  " + rule + "\n    at " + place));
            return result.isCompliant() ? 0 : 1;
        } catch (Exception | LinkageError e) {
            System.out.println("ERROR " + standard.getId() + " " + file + " " + e);
            return 2;
        }
    }

    private static Map<String, String> brokenRules(ValidationResult result) {
        Map<String, String> broken = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED)
                continue;
            String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage();
            broken.putIfAbsent(rule, assertion.getLocation().getContext());
        }
        return broken;
    }

    private Conformance() {
    }
}
