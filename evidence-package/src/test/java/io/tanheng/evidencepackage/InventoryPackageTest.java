/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;
import static io.tanheng.evidencepackage.PackageProblem.FILE_CHANGED;
import static io.tanheng.evidencepackage.PackageProblem.FILE_MISSING;
import static io.tanheng.evidencepackage.PackageProblem.MANIFEST_MALFORMED;
import static io.tanheng.evidencepackage.PackageProblem.PROOF;
import static io.tanheng.evidencepackage.PackageProblem.SIGNATURE;
import static io.tanheng.evidencepackage.SampleInventory.CEMENT;
import static io.tanheng.evidencepackage.SampleInventory.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.format.Manifest;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.Subject;
import io.tanheng.evidencepackage.verify.InventoryReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor is told of the package of an inventory, whole or with something touched in it, also by who can sign it anew. */
class InventoryPackageTest {

    @TempDir
    private static Path folder;

    private static Path whole = Path.of("");

    @BeforeAll
    static void pack() throws IOException {
        whole = new SampleInventory(folder.resolve("log")).write(folder.resolve("whole.zip"));
    }

    private static Difference difference(Tampering tampering) throws IOException {
        return Judged.difference(tampering.write(folder.resolve("changed.zip")));
    }

    private static Tampering changed(String name, UnaryOperator<String> change) throws IOException {
        return new Tampering(whole).text(name, change);
    }

    private static UnaryOperator<String> digit(String before, String mark) {
        return text -> {
            int begin = text.indexOf(mark, text.indexOf(before)) + mark.length();
            return text.substring(0, begin) + (text.charAt(begin) == '9' ? '8' : '9') + text.substring(begin + 1);
        };
    }

    @Test
    void aWholePackageHoldsAndSaysWhatWasAddedUpAgain() throws IOException {
        InventoryReport report = Judged.inventory(whole);
        assertThat(report.sites()).isEqualTo(2);
        assertThat(report.proofs()).isEqualTo(3);
        assertThat(report.steps()).isGreaterThan(20);
        assertThat(report.keys()).hasSize(2);
        assertThat(report.line().en())
                .startsWith("Holds: inventory 2024 version 3 of north-power; statements added up: 2")
                .contains("certificates that held: 0 of 2", "nobody has vouched");
        assertThat(report.line().zh()).startsWith("成立：north-power 的 2024 温室气体清单第 3 版；2 个厂区");
    }

    @Test
    void sitesWithoutACertificateAreToldWithWhereTheirHoursAre() throws IOException {
        InventoryReport report = Judged.inventory(whole);
        assertThat(report.basis())
                .extracting(sentence -> sentence.en())
                .containsExactly(
                        "north-power/plant-1: no certificate is named.",
                        "north-power/works-2: no certificate is named.");
        assertThat(report.notes())
                .anyMatch(note -> note.en().contains("the hours of north-power/works-2")
                        && note.en().contains("2024 version 5"));
    }

    @Test
    void aDigitOfASiteIsNamedBySiteCategoryAndGas() throws IOException {
        Tampering tampering = changed(Names.INVENTORY, digit("\"category\":\"DIRECT\"", "\"value\":"));
        for (Tampering each : new Tampering[] {tampering, tampering.signed()}) {
            Difference found = difference(each);
            assertThat(found.file()).isEqualTo(Names.INVENTORY);
            assertThat(found.place()).contains(POWER + ", DIRECT, CO2, tCO2");
            assertThat(found.field()).contains("value");
            assertThat(found.stated()).isNotEqualTo(found.recomputed());
            assertThat(found.sentence().en()).contains("the sum of the lines of its statement");
        }
    }

    @Test
    void aDigitOfTheSumOverAllSitesIsNamedByCategoryAndGas() throws IOException {
        Tampering tampering = changed(Names.INVENTORY, text -> {
            int rows = text.lastIndexOf("\"rows\":");
            return text.substring(0, rows) + digit("\"rows\":", "\"value\":").apply(text.substring(rows));
        });
        Difference found = difference(tampering.signed());
        assertThat(found.place()).contains("all sites, DIRECT, CO2, tCO2");
        assertThat(found.sentence().en()).contains("the sum of its sites");
    }

    @Test
    void aDigitOfTheTotalIsNamed() throws IOException {
        Difference found = difference(
                changed(Names.INVENTORY, digit("\"unit\":", "\"total\":")).signed());
        assertThat(found.place()).contains("all sites");
        assertThat(found.field()).contains("total");
    }

    @Test
    void aWordOfTheBoundaryChangesTheDigest() throws IOException {
        Difference found = difference(changed(Names.INVENTORY, text -> text.replace("far below", "not far below"))
                .signed());
        assertThat(found.field()).contains("contentDigest");
    }

    @Test
    void anInventoryThatWasMadeAnewAndSignedAnewIsRefusedByTheLog() throws IOException {
        Tampering tampering = new Tampering(whole);
        tampering.text(Names.INVENTORY, text -> text.replace("\"version\":3,\"madeAt\"", "\"version\":4,\"madeAt\""));
        Manifest old = Manifest.read(tampering.bytes(Names.MANIFEST));
        Manifest next = new Manifest(
                new Subject.OfInventory(SampleInventory.ORGANISATION, "2024", 4), old.madeAt(), old.files());
        Difference found =
                difference(tampering.with(Names.MANIFEST, next.bytes()).signed());
        assertThat(found.problem()).isEqualTo(PROOF);
        assertThat(found.file()).isEqualTo(Names.INVENTORY_PROOF);
    }

    @Test
    void aStatementOfAnotherVersionIsNamedWithBoth() throws IOException {
        StatementEvent statement = SampleInventory.statement(CEMENT);
        StatementEvent other = statement.as(
                4,
                statement.madeAt(),
                statement.asOf(),
                statement.changes(),
                statement.causes(),
                statement.contentDigest());
        Difference found = difference(new Tampering(whole)
                .with(Names.statement(CEMENT), ContractJson.write(other))
                .signed());
        assertThat(found.file()).isEqualTo(Names.statement(CEMENT));
        assertThat(found.field()).contains("version");
        assertThat(found.stated()).contains("4");
        assertThat(found.recomputed()).contains("5");
    }

    @Test
    void aStatementOfAnotherSiteIsNamed() throws IOException {
        Tampering tampering = new Tampering(whole);
        Difference found = difference(tampering
                .with(Names.statement(CEMENT), tampering.bytes(Names.statement(POWER)))
                .signed());
        assertThat(found.field()).contains("site");
        assertThat(found.stated()).contains("north-power/plant-1");
    }

    @Test
    void aFigureOfAStatementIsNamedWithWhatItsDerivationComesTo() throws IOException {
        Difference found = difference(changed(Names.statement(CEMENT), digit("\"figures\":[", "\"value\":"))
                .signed());
        assertThat(found.file()).isEqualTo(Names.statement(CEMENT));
        assertThat(found.place().orElse("")).startsWith("unit-1/");
        assertThat(found.field()).contains("value");
    }

    @Test
    void aWordOfAStatementChangesItsDigest() throws IOException {
        Difference found = difference(changed(Names.statement(CEMENT), text -> text.replace("二号厂", "三号厂"))
                .signed());
        assertThat(found.file()).isEqualTo(Names.statement(CEMENT));
        assertThat(found.field()).contains("contentDigest");
    }

    @Test
    void aProofThatWasPaddedOrCutIsRefused() throws IOException {
        for (String name : new String[] {Names.INVENTORY_PROOF, Names.statementProof(POWER)}) {
            byte[] proof = new Tampering(whole).bytes(name);
            byte[] cut = Arrays.copyOf(proof, proof.length - 20);
            byte[] padded = (new String(proof, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
            for (byte[] other : new byte[][] {cut, padded}) {
                Difference found =
                        difference(new Tampering(whole).with(name, other).signed());
                assertThat(found.problem()).isEqualTo(PROOF);
                assertThat(found.file()).isEqualTo(name);
            }
            Difference longer = difference(changed(name, text -> text.replaceFirst("\n([^\n]+)\n\n", "\n$1\n$1\n\n"))
                    .signed());
            assertThat(longer.problem()).isEqualTo(PROOF);
        }
    }

    @Test
    void aProofOfAnotherEntryIsRefused() throws IOException {
        Tampering tampering = new Tampering(whole);
        Difference found = difference(tampering
                .with(Names.statementProof(POWER), tampering.bytes(Names.statementProof(CEMENT)))
                .signed());
        assertThat(found.problem()).isEqualTo(PROOF);
    }

    @Test
    void theTableForPeopleSaysWhatTheInventorySays() throws IOException {
        assertThat(new Tampering(whole).text(Names.INVENTORY_TABLE))
                .startsWith(
                        "site,version,certificate,category,gas,biogenic,unit,value\nnorth-power/plant-1,2,,DIRECT,CO2,false,")
                .contains("\nall sites,,,TOTAL,CO2,false,tCO2,");
        Difference found = difference(changed(Names.INVENTORY_TABLE, text -> text.replace("works-2,5,", "works-2,6,"))
                .signed());
        assertThat(found.file()).isEqualTo(Names.INVENTORY_TABLE);
        assertThat(found.recomputed().orElse("")).startsWith("north-power/works-2,5,");
    }

    @Test
    void aMissingStatementAndOneTooManyAreRefused() throws IOException {
        assertThat(difference(new Tampering(whole)
                                .without(Names.statement(POWER))
                                .signed())
                        .problem())
                .isEqualTo(FILE_MISSING);
        Difference found = difference(new Tampering(whole)
                .with(Names.statement("plant-7"), new byte[] {'1'})
                .signed());
        assertThat(found.problem()).isEqualTo(CONTENT_MALFORMED);
        assertThat(found.file()).isEqualTo(Names.statement("plant-7"));
    }

    @Test
    void aFileNobodyRecomputesIsBoundByTheManifest() throws IOException {
        Difference found = difference(changed(Names.README, text -> text.replace("stranger", "friend")));
        assertThat(found.problem()).isEqualTo(FILE_CHANGED);
    }

    @Test
    void aManifestOfTheOtherKindIsRefusedSignedOrNot() throws IOException {
        Tampering tampering = new Tampering(whole);
        Manifest old = Manifest.read(tampering.bytes(Names.MANIFEST));
        byte[] other = new Manifest(
                        new Subject.OfStatement(SampleSite.ID, "2024", 3, Optional.empty(), false),
                        old.madeAt(),
                        old.files())
                .bytes();
        Difference unsigned = difference(tampering.with(Names.MANIFEST, other));
        assertThat(unsigned.file()).isEqualTo(Names.MANIFEST);
        assertThat(unsigned.problem()).isIn(SIGNATURE, PackageProblem.VALUE_DIFFERS);
        Difference signed =
                difference(new Tampering(whole).with(Names.MANIFEST, other).signed());
        assertThat(signed.problem()).isEqualTo(FILE_MISSING);
        assertThat(signed.file()).isEqualTo(Names.STATEMENT);
    }

    @Test
    void aFieldOfTheOtherKindOfManifestIsRefused() throws IOException {
        Difference found = difference(
                changed(Names.MANIFEST, text -> text.replace("\"period\"", "\"originals\":false,\"period\"")));
        assertThat(found.problem()).isEqualTo(MANIFEST_MALFORMED);
    }
}
