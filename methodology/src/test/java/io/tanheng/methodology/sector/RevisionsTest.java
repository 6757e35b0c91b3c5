/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.file.UnusableFileException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published text gets better by a revision beside it. */
class RevisionsTest {

    private static final String SECOND = "example/example-2030.r2.yaml";
    private static final String HEAD = "id: example-2030\nrevision: 2\nrevises: { en: Takes more., zh: 可填更多。 }\n";
    private static final String REVISED = Example.TEXT.replace("id: example-2030\n", HEAD);

    @Test
    void theNewestRevisionIsInUseAndTheTextBeforeStaysComputable() {
        Methodologies both = read(Map.of(Example.PATH, Example.TEXT, SECOND, REVISED));
        assertThat(both.all()).singleElement().satisfies(newest -> {
            assertThat(newest.edition().revisionNumber()).isEqualTo(2);
            assertThat(newest.edition().revision().orElseThrow().words().zh()).isEqualTo("可填更多。");
        });
        assertThat(both.find("example-2030@2")).isEqualTo(both.find("example-2030"));
        Methodology first = both.find("example-2030@1").orElseThrow();
        assertThat(first.edition().sha256())
                .isEqualTo(Example.methodology().edition().sha256());
        assertThat(first.compute(ActivityData.read("plant.yaml", Example.plant()), Example.parameters()::on)
                        .complete())
                .isTrue();
        assertThat(both.revisions("example-2030"))
                .extracting(one -> one.edition().reference())
                .containsExactly("example-2030@1", "example-2030@2");
        assertThat(both.find("example-2030@3")).isEmpty();
        assertThat(both.find("@1")).isEmpty();
        assertThat(both.find("nothing")).isEmpty();
    }

    @ParameterizedTest(name = "{1} is refused: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "revision: 2 | revision: 1 | the first text of an edition has no number",
                "revision: 2 | revision: two | a whole number from 2",
                "revision: 2 | revision: 3 | ask for the path example/example-2030.r3.yaml",
                "revises: { en: Takes more., zh: 可填更多。 } | corrects: true | the key 'revises' is missing",
                "zh: 可填更多。 } | zh: '' } | 'zh' in revises must be a text",
                "purpose: ets | purpose: other | keeps family, purpose and period of example-2030@1",
                "until: 2030-12-31 } | until: 2030-11-30 } | another period or purpose is another edition"
            })
    void eachMistakeOfARevisionIsTold(String was, String is, String said) {
        String broken = REVISED.replace(was, is);
        assertThat(broken).isNotEqualTo(REVISED);
        assertThat(refused(Map.of(Example.PATH, Example.TEXT, SECOND, broken))).contains(said);
    }

    @Test
    void theWordsOfARevisionBelongToARevision() {
        assertThat(refused(Map.of(Example.PATH, REVISED.replace("revision: 2\n", ""))))
                .contains("revises: belongs to a revision: give its number under 'revision'");
    }

    @Test
    void aRevisionFollowsTheOneBeforeIt() {
        assertThat(refused(Map.of(SECOND, REVISED)))
                .contains(SECOND + ": revision 2 follows example/example-2030.yaml, which is not there");
        Map<String, String> gap = new TreeMap<>(Map.of(Example.PATH, Example.TEXT));
        gap.put("example/example-2030.r3.yaml", REVISED.replace("revision: 2", "revision: 3"));
        assertThat(refused(gap)).contains("revision 3 follows example/example-2030.r2.yaml, which is not there");
    }

    private static Methodologies read(Map<String, String> files) {
        return Methodologies.read(files, Example.rules(), Example.parameters());
    }

    private static String refused(Map<String, String> files) {
        return catchThrowableOfType(UnusableFileException.class, () -> read(files))
                .problems()
                .toString();
    }
}
