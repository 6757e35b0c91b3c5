/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.accounting.domain.packs.PackFiles.UnreadablePackException;
import io.tanheng.accounting.domain.statements.SiteLaw;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.term.Term;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackLawTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void anOwnEditionGoesBeforeTheShippedOneAndUsesTheOwnFactor() {
        SiteLaw law = PackLaw.of(List.of(pack("boilers", OwnPack.files("0.985"))))
                .law()
                .orElseThrow();
        assertThat(law.own()).containsEntry("own-power-2024", "boilers");
        Outcome<Term> factor = law.law().on(DAY).parameter("own.oxidation");
        assertThat(factor)
                .isInstanceOfSatisfying(
                        Outcome.Present.class,
                        found -> assertThat(found.toString()).contains("0.985"));
        assertThat(law.methodologies().of("cn-power", DAY, "ets"))
                .isInstanceOfSatisfying(
                        Outcome.Present.class,
                        found -> assertThat(((Methodology) found.value()).id()).isEqualTo("own-power-2024"));
    }

    @Test
    void allMistakesComeAtOnceWithFileAndLine() {
        Map<String, String> files = OwnPack.files("0.985");
        files.replaceAll(
                (path, text) -> text.replace("parameter cnpower.carbon.{item}", "parameter cnpower.carbn.{item}")
                        .replace("cnpower.combustion", "cnpower.combusion"));
        List<PackProblem> problems = PackLaw.of(List.of(pack("boilers", files))).problems();
        assertThat(problems).hasSizeGreaterThanOrEqualTo(2).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(OwnPack.METHODOLOGY);
            assertThat(problem.line()).isPositive();
        });
        assertThat(problems)
                .extracting(PackProblem::en)
                .anySatisfy(en -> assertThat(en).contains("cnpower.carbn"));
        assertThat(problems)
                .extracting(PackProblem::en)
                .anySatisfy(en -> assertThat(en).contains("cnpower.combustion"));
    }

    @Test
    void nothingShippedIsReplaced() {
        assertThat(PackLaw.of(List.of(pack("x", Map.of("parameters/cnpower/oxidation/coal.yaml", "id: x"))))
                        .problems())
                .extracting(PackProblem::code)
                .containsExactly("MISPLACED_FILE");
        assertThat(PackLaw.of(List.of(pack("x", OwnPack.files("1")), pack("y", OwnPack.files("1"))))
                        .problems())
                .extracting(PackProblem::code)
                .containsOnly("TAKEN");
    }

    @Test
    void mistakesOfFactorsAndOfEditionsAreToldTogetherAndNoEditionIsBlamedForABrokenFactor() {
        Map<String, String> files = new TreeMap<>(OwnPack.files("much"));
        assertThat(PackLaw.of(List.of(pack("x", files))).problems())
                .extracting(PackProblem::file)
                .containsOnly(OwnPack.FACTOR);
        files.computeIfPresent(
                OwnPack.METHODOLOGY, (path, text) -> text.replace("parameter own.oxidation", "parameter no.such"));
        files.put("notes.txt", "see the analyses");
        assertThat(PackLaw.of(List.of(pack("x", files))).problems())
                .extracting(PackProblem::file)
                .contains(OwnPack.FACTOR, OwnPack.METHODOLOGY, "notes.txt");
    }

    @Test
    void anOwnEditionMayBeRevisedAndNobodyElses() {
        Map<String, String> files = new TreeMap<>(OwnPack.files("0.985"));
        String revision = Objects.requireNonNull(files.get(OwnPack.METHODOLOGY))
                .replace(
                        "id: own-power-2024\n",
                        "id: own-power-2024\nrevision: 2\nrevises: { en: Says more., zh: 更完整。 }\n");
        String path = OwnPack.METHODOLOGY.replace(".yaml", ".r2.yaml");
        files.put(path, revision);
        SiteLaw law = PackLaw.of(List.of(pack("boilers", files))).law().orElseThrow();
        assertThat(law.own()).containsEntry("own-power-2024", "boilers");
        assertThat(law.methodologies().revisions("own-power-2024")).hasSize(2);
        files.remove(OwnPack.METHODOLOGY);
        assertThat(PackLaw.of(List.of(pack("boilers", files))).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("UNUSABLE_FILE");
                    assertThat(problem.file()).isEqualTo(path);
                    assertThat(problem.en()).contains("revision 2 follows", "which is not there");
                });
        assertThat(PackLaw.of(List.of(pack("x", Map.of("methodologies/cn-power/cn-power-ets-2024.r3.yaml", revision))))
                        .problems())
                .extracting(PackProblem::code)
                .containsExactly("MISPLACED_FILE");
    }

    @Test
    void oneFileOrAnArchiveCanBeSent() throws UnreadablePackException {
        Map<String, String> files = OwnPack.files("0.985");
        assertThat(PackFiles.open(OwnPack.zip(files))).isEqualTo(files);
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(PackFiles.open(file.getValue().getBytes(StandardCharsets.UTF_8)))
                    .containsOnlyKeys(file.getKey());
        }
    }

    @Test
    void whatIsNoPackIsRefusedInWords() {
        for (String nonsense : List.of("", "hello", "PK\u0003\u0004 damaged")) {
            UnreadablePackException refused = catchThrowableOfType(
                    UnreadablePackException.class,
                    () -> PackLaw.of(List.of(pack("x", PackFiles.open(nonsense.getBytes(StandardCharsets.UTF_8))))));
            assertThat(refused == null ? "MISPLACED" : refused.problem().zh()).isNotBlank();
        }
    }

    static Pack pack(String name, Map<String, String> files) {
        return new Pack(
                "example",
                name,
                1,
                files,
                PackFiles.digest(new TreeMap<>(files)),
                "Li Wei",
                Instant.parse("2025-01-06T00:00:00Z"),
                "measured",
                List.of());
    }
}
