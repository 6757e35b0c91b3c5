/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.evidencepackage.verify.StatementReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor is told of a package that is whole, and of one in which something was touched. */
class PackageTest {

    private static final String HOURS = Names.hours(SampleSite.STACK);

    @TempDir
    private static Path folder;

    private static Path whole = Path.of("");
    private static byte[] checkpoint = {};

    @BeforeAll
    static void pack() throws IOException {
        SamplePackage sample = new SamplePackage(SampleSite.month(), folder.resolve("log"));
        checkpoint = sample.checkpoint().bytes();
        whole = sample.write(folder.resolve("whole.zip"), Optional.of(new Sample(5, "7")), false);
    }

    private static Difference difference(Tampering tampering) throws IOException {
        Path file = tampering.write(folder.resolve("changed.zip"));
        return Judged.difference(file);
    }

    private static Tampering changed(String name, UnaryOperator<String> change) throws IOException {
        return new Tampering(whole).text(name, change);
    }

    @Test
    void aWholePackageHoldsAndSaysHowMuchWasComputedAgain() throws IOException {
        StatementReport report = Judged.statement(whole);
        assertThat(report.hours()).isEqualTo(31 * 24);
        assertThat(report.proofs()).isEqualTo(31 * 24 + 1);
        assertThat(report.blocks()).isEqualTo(5);
        assertThat(report.steps()).isGreaterThan(10);
        assertThat(report.keys()).hasSize(2);
        assertThat(report.vouched()).isFalse();
        assertThat(report.line().en()).contains("nobody has vouched");
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void aKeyOfOnesOwnVouchesAndAForeignOneRefuses() throws IOException {
        Believed ours =
                new Believed(List.of(SamplePackage.LOG.keys().keys().get(0).key()), Optional.empty(), List.of());
        assertThat(PackageVerifier.verify(whole, ours).vouched()).isTrue();
        Believed other = new Believed(
                List.of(SignerKey.generate(SamplePackage.ORIGIN, SignatureType.ED25519)
                        .verifier()),
                Optional.empty(),
                List.of());
        assertThat(catchThrowableOfType(PackageRefusal.class, () -> PackageVerifier.verify(whole, other))
                        .difference()
                        .problem())
                .isEqualTo(PackageProblem.SIGNATURE);
    }

    @Test
    void theCheckpointIsHeldAgainstOneThatWasKept() throws IOException {
        Believed kept = new Believed(List.of(), Optional.of(checkpoint), List.of());
        assertThat(PackageVerifier.verify(whole, kept).notes())
                .anyMatch(note -> note.en().contains("is the one you kept"));
    }

    @Test
    void aDigitOfAFigureOfAnHourIsNamedWithTheHour() throws IOException {
        Difference found = difference(changed(HOURS, text -> digit(text, "2024-03-05T07:00:00Z", "\"value\":")));
        assertThat(found.file()).isEqualTo(HOURS);
        assertThat(found.place()).contains("2024-03-05T07:00:00Z");
        assertThat(found.field()).contains("co2-mass [t]");
        assertThat(found.stated()).isNotEqualTo(found.recomputed());
    }

    @Test
    void aDigitOfAnAverageIsNamedWithTheHour() throws IOException {
        Difference found = difference(changed(HOURS, text -> digit(text, "2024-03-05T07:00:00Z", "\"average\":")));
        assertThat(found.place()).contains("2024-03-05T07:00:00Z");
        assertThat(found.field()).contains("velocity average");
    }

    @Test
    void aDigitOfTheTableForPeopleIsFoundInTheTable() throws IOException {
        String table = Names.hoursTable(SampleSite.STACK);
        Difference found = difference(changed(table, text -> digit(text, "\n2024-03-05T07:00:00Z", "m/s,")));
        assertThat(found.file()).isEqualTo(table);
        assertThat(found.place()).contains("2024-03-05T07:00:00Z");
        assertThat(found.field()).contains("velocity minimum");
    }

    @Test
    void theTimeOfAnHourIsNamed() throws IOException {
        Difference found = difference(changed(
                HOURS, text -> text.replace("\"hour\":\"2024-03-05T07:00:00Z\"", "\"hour\":\"2024-03-05T08:00:00Z\"")));
        assertThat(found.file()).isEqualTo(HOURS);
        assertThat(found.field()).contains("hour (UTC)");
        assertThat(found.recomputed()).contains("2024-03-05T07:00:00Z");
    }

    @Test
    void aProofIsNamedWithItsHour() throws IOException {
        String proofs = Names.proofs(SampleSite.STACK);
        Difference found = difference(changed(proofs, text -> {
            int place = text.indexOf("2024-03-05T07:00:00Z") + 40;
            char now = text.charAt(place);
            return text.substring(0, place) + (now == 'A' ? 'B' : 'A') + text.substring(place + 1);
        }));
        assertThat(found.problem()).isEqualTo(PackageProblem.PROOF);
        assertThat(found.file()).isEqualTo(proofs);
        assertThat(found.place()).contains("2024-03-05T07:00:00Z");
    }

    @Test
    void aParameterIsNamed() throws IOException {
        Difference found = difference(changed(Names.PARAMETERS, text -> digit(text, "{\"id\"", "\"value\":")));
        assertThat(found.file()).isEqualTo(Names.PARAMETERS);
        assertThat(found.field()).contains("value");
    }

    @Test
    void aRecordIsNamed() throws IOException {
        Difference found = difference(changed(Names.RECORDS, text -> digit(text, "{\"unit\"", "\"value\":")));
        assertThat(found.file()).isEqualTo(Names.RECORDS);
        assertThat(found.field()).contains("value");
    }

    /** Found by changing bytes of the zip at random: a row with a field that is null ended the verifier. */
    @Test
    void aFieldWithoutValueIsRefused() throws IOException {
        Difference found = difference(
                changed(Names.RECORDS, text -> text.replaceFirst("\"([a-zA-Z]+)\":\"[^\"]*\"", "\"$1\":null"))
                        .signed());
        assertThat(found.problem()).isEqualTo(PackageProblem.JSON_MALFORMED);
    }

    @Test
    void aFigureOfTheStatementIsNamedWithWhatItsDerivationComesTo() throws IOException {
        Difference found = difference(changed(Names.STATEMENT, text -> digit(text, "\"figures\":[", "\"value\":")));
        assertThat(found.file()).isEqualTo(Names.STATEMENT);
        assertThat(found.place().orElse("")).startsWith("unit-1/");
        assertThat(found.field()).contains("value");
    }

    @Test
    void aStepDeepInADerivationIsNamedWithItsRule() throws IOException {
        Difference found =
                difference(changed(Names.STATEMENT, text -> digit(text, "\"kind\":\"derived\"", "\"amount\":")));
        assertThat(found.problem()).isEqualTo(PackageProblem.VALUE_DIFFERS);
        assertThat(found.sentence().en()).contains("by ");
    }

    @Test
    void aMonthOfAStackIsNamedWithTheSumOfItsHours() throws IOException {
        Difference found = difference(
                changed(Names.STATEMENT, text -> digit(text, "\"month\":\"2024-03\",\"tonnes\"", "\"tonnes\":"))
                        .signed());
        assertThat(found.place()).contains("stacks/stack-1/2024-03");
        assertThat(found.field()).contains("tonnes");
    }

    @Test
    void aWordOfTheStatementChangesItsDigest() throws IOException {
        Difference found = difference(changed(Names.STATEMENT, text -> text.replace("一号厂", "二号厂")));
        assertThat(found.field()).contains("contentDigest");
    }

    @Test
    void theManifestIsRefusedByItsSignature() throws IOException {
        Difference found = difference(
                changed(Names.MANIFEST, text -> text.replace("\"madeAt\":\"2025-01-21", "\"madeAt\":\"2025-01-22")));
        assertThat(found.file()).isEqualTo(Names.MANIFEST);
        assertThat(found.field()).contains("SHA-256");
    }

    @Test
    void theRegistrationIsPartOfWhatIsComputed() throws IOException {
        Difference found =
                difference(changed(Names.registrations(SampleSite.STACK), text -> text.replace("38.5", "38.6"))
                        .signed());
        assertThat(found.file()).isEqualTo(HOURS);
        assertThat(found.field()).contains("co2-mass");
    }

    @Test
    void anHourThatWasComputedAnewAndSignedAnewIsRefusedByTheLog() throws IOException {
        Tampering tampering = new Tampering(whole);
        String csv = Names.hoursTable(SampleSite.STACK);
        String was = "\"hour\":\"2024-03-05T07:00:00Z\",\"version\":1,\"reason\":\"SEALED\"";
        tampering.text(HOURS, text -> text.replace(was, was.replace("SEALED", "CORRECTION")));
        tampering.text(csv, text -> {
            int line = text.indexOf("\n2024-03-05T07:00:00Z");
            return text.substring(0, line) + text.substring(line).replaceFirst("SEALED", "CORRECTION");
        });
        Difference found = difference(tampering.signed());
        assertThat(found.problem()).isEqualTo(PackageProblem.PROOF);
        assertThat(found.place()).contains("2024-03-05T07:00:00Z");
    }

    @Test
    void anOriginalByteIsNamedWithItsHourAndFrame() throws IOException {
        Tampering tampering = new Tampering(whole);
        String block = blockOf(tampering);
        Difference found = difference(tampering
                .text(
                        block,
                        text -> text.replace("temperature=4", "temperature=5")
                                .replace("temperature=50", "temperature=49"))
                .signed());
        assertThat(found.file()).isEqualTo(block);
        assertThat(found.field().orElse("")).startsWith("frame");
    }

    @Test
    void aSampleThatPointsToAFrameThatIsNotThereIsRefused() throws IOException {
        Tampering tampering = new Tampering(whole);
        String block = blockOf(tampering);
        Difference found = difference(tampering
                .text(block, text -> text.replaceFirst("\"frames\":\\[0]", "\"frames\":[1]"))
                .signed());
        assertThat(found.problem()).isEqualTo(PackageProblem.CONTENT_MALFORMED);
        assertThat(found.file()).isEqualTo(block);
    }

    @Test
    void aSampleThatIsNotTheOneOfItsSeedIsRefused() throws IOException {
        Tampering tampering = new Tampering(whole);
        Difference found = difference(tampering.without(blockOf(tampering)).signed());
        assertThat(found.problem()).isEqualTo(PackageProblem.CONTENT_MALFORMED);
        assertThat(found.sentence().en()).contains("its sample draws");
    }

    private static String blockOf(Tampering tampering) throws IOException {
        return tampering.names().stream()
                .filter(name -> name.startsWith("blocks/"))
                .findFirst()
                .orElseThrow();
    }

    /** The text with another last digit of the number behind a mark that follows a place. */
    private static String digit(String text, String place, String mark) {
        int begin = text.indexOf(mark, text.indexOf(place)) + mark.length();
        int end = begin;
        while ("0123456789.-".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        char last = text.charAt(end - 1);
        return text.substring(0, end - 1) + (char) (last == '9' ? '8' : last + 1) + text.substring(end);
    }
}
