/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.methodology.file.UnusableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scheme must be, and that a better measure never gives fewer points. */
class SchemeFileTest {

    static String example() {
        try (InputStream in =
                Objects.requireNonNull(Scheme.class.getResourceAsStream("/schemes/tanheng-example.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theExampleSaysOfItselfThatItIsOneAndUsesEachMeasure() {
        Scheme scheme = SchemeFile.read("example", example());
        assertThat(scheme.title().en()).contains("Example");
        assertThat(scheme.title().zh()).contains("示例");
        assertThat(scheme.source().en()).contains("no body scores by it");
        assertThat(scheme.criteria().stream().map(Criterion::measure)).containsExactlyInAnyOrder(Measure.values());
    }

    @Test
    void pointsNeverFallWhenTheMeasureImproves() {
        Random random = new Random(20261130);
        for (Criterion criterion : SchemeFile.read("example", example()).criteria()) {
            for (int i = 0; i < 2000; i++) {
                BigDecimal one = BigDecimal.valueOf(random.nextInt(30_000) - 5_000L, 2);
                BigDecimal other = BigDecimal.valueOf(random.nextInt(30_000) - 5_000L, 2);
                BigDecimal better = criterion.measure().higherIsBetter() ? one.max(other) : one.min(other);
                BigDecimal worse = criterion.measure().higherIsBetter() ? one.min(other) : one.max(other);
                assertThat(criterion.points(better))
                        .as("%s: %s is better than %s", criterion.id(), better, worse)
                        .isGreaterThanOrEqualTo(criterion.points(worse));
            }
        }
    }

    @Test
    void aThresholdItselfIsReached() {
        Scheme scheme = SchemeFile.read("example", example());
        scheme.criteria()
                .forEach(criterion -> IntStream.range(0, criterion.steps().size())
                        .forEach(i -> assertThat(criterion.points(
                                        criterion.steps().get(i).threshold()))
                                .isEqualByComparingTo(criterion.steps().get(i).points())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 20 | weight: 21 | the weights come to 101",
                "at-least: \"95 %\", points: 80 | at-least: \"99 %\", points: 80 | does not follow from a better one",
                "at-least: \"95 %\", points: 80 | at-least: \"95 %\", points: 100 | does not follow from a better one",
                "at-most: \"5 %\", points: 70 | at-most: \"1 %\", points: 70 | does not follow from a better one",
                "at-most: \"5 %\", points: 70 | at-least: \"5 %\", points: 70 | the key 'at-most' is missing",
                "at-least: \"98 %\" | at-least: 0.98 | a percentage",
                "points: 100 | points: 101 | a number from 0 to 100",
                "measure: TREND | measure: MOOD | one of MEASURED_HOURS",
                "benchmark: cnallowance.gross-benchmark. | colour: green | unknown key 'colour'",
                "figure: intensity | id: intensity | stands twice",
                "id: trend | id: intensity | is there twice",
                "valid-from: 2019-01-01 | valid-from: soon | a day such as 2026-01-31",
                "at-least: 70, name | at-least: 90, name | is not below the band before",
                "otherwise: 0 | otherwise: 60 | is not below the last step",
                "measure: MEASURED_HOURS | measure: TREND | TREND needs 'figure'",
            })
    void aMistakeIsRefusedWithTheLineAndWhatIsExpected(String right, String wrong, String said) {
        String broken = example().replaceFirst(Pattern.quote(right), wrong);
        assertThatThrownBy(() -> SchemeFile.read("mine.yaml", broken))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("mine.yaml:")
                .hasMessageContaining(said);
    }
}
