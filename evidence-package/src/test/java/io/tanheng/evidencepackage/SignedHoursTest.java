/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package of a stack whose device signs one hour in three: what is said of signatures is checked down to the bytes that were signed. */
class SignedHoursTest {

    @TempDir
    private static Path folder;

    private static final SampleSite SITE = SampleSite.books("cn-power-ets-2024", 2024);
    private static Path whole = Path.of("");
    private static String block = "";

    @BeforeAll
    static void pack() throws IOException {
        whole = new SamplePackage(SITE, folder.resolve("log"))
                .write(folder.resolve("whole.zip"), Optional.empty(), true);
        Tampering files = new Tampering(whole);
        block = files.names().stream()
                .filter(name -> name.startsWith("blocks/"))
                .filter(name -> files.text(name).contains("tanheng-manifest-1"))
                .findFirst()
                .orElseThrow();
    }

    /** What is said after a change the operator has signed anew. */
    private static Difference difference(String name, UnaryOperator<String> change) throws IOException {
        Path file = new Tampering(whole).text(name, change).signed().write(folder.resolve("changed.zip"));
        return Judged.difference(file);
    }

    @Test
    void theWholePackageHoldsAndPartOfItsTonnesIsSigned() throws IOException {
        StackStatement stack = SITE.statement().stacks().get(0);
        SignedTonnes signed = stack.signed().orElseThrow();

        assertThat(Judged.statement(whole).blocks()).isEqualTo(SITE.hours().size());
        assertThat(signed.signed()).isPositive().isLessThan(stack.tonnes());
        assertThat(signed.stamped()).isPositive().isLessThan(signed.signed());
    }

    @Test
    void aByteOfWhatWasSignedIsFound() throws IOException {
        Difference found = difference(block, text -> text.replace("sequence ", "sequence 1"));

        assertThat(found.file()).isEqualTo(block);
        assertThat(found.sentence().en()).contains("manifest");
    }

    @Test
    void whoTrustsTheAuthorityIsToldHowManyWereStampedInTime() throws IOException {
        Believed believed = new Believed(List.of(), Optional.empty(), List.of(SampleStack.authority()));

        assertThat(PackageVerifier.verify(whole, believed).notes())
                .anyMatch(note -> note.en().contains("stamped in time by authorities you trust"));
        assertThat(PackageVerifier.verify(whole, Believed.NOTHING).notes())
                .as("who trusts nobody is told so")
                .anyMatch(note -> note.en().contains("whether their time is true is not judged"));
    }

    @Test
    void aKeyThatIsNotRegisteredSignsNothing() throws IOException {
        Difference found = difference(
                Names.registrations(SampleSite.STACK),
                text -> text.replace("\"id\":\"logger-1\"", "\"id\":\"logger-2\""));

        assertThat(found.stated()).contains("holds");
        assertThat(found.recomputed()).contains("no such key");
    }

    @Test
    void aKeySignsNothingBeforeItsTime() throws IOException {
        Difference found = difference(
                Names.registrations(SampleSite.STACK),
                text -> text.replace("\"validFrom\":\"2000-01-01", "\"validFrom\":\"2050-01-01"));

        assertThat(found.recomputed()).contains("made when the key was not valid");
    }

    @Test
    void minutesOfOneParameterAreInTheLog() throws IOException {
        Difference found = difference(
                Names.hours(SampleSite.STACK),
                text -> text.replaceFirst("\"stampedMinutes\":0", "\"stampedMinutes\":60"));

        assertThat(found.problem()).isEqualTo(PackageProblem.PROOF);
    }

    @Test
    void moreMassThanItsMinutesAllowIsFound() throws IOException {
        Difference found = difference(
                Names.hours(SampleSite.STACK), text -> text.replaceFirst("\"signedMass\":", "\"signedMass\":9"));

        assertThat(found.field()).contains("signedMass");
    }

    @Test
    void moreTonnesThanTheHoursHaveAreFound() throws IOException {
        String tonnes =
                SITE.statement().stacks().get(0).signed().orElseThrow().signed().toPlainString();
        Difference found =
                difference(Names.STATEMENT, text -> text.replace("\"signed\":" + tonnes, "\"signed\":9" + tonnes));

        assertThat(found.field()).contains("signed");
    }
}
