/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

class PlainYamlTest {

    private static final String PIECES = "  \n\n-:#\"',{}[]|>&*!%@?\\ab1.\u4e2d\t~";

    @Test
    void everyShippedFileIsPlainAndReadAsTheReaderOfAllYamlReadsIt() throws IOException {
        assertThat(shipped())
                .hasSizeGreaterThan(500)
                .filteredOn(text -> !hasNumberAsName(text))
                .allSatisfy(text -> {
                    Optional<Node> plain = PlainYaml.read(text);
                    assertThat(plain)
                            .as("write it plainly, so that it loads fast")
                            .isPresent();
                    assertThat(written(plain.orElseThrow()))
                            .isEqualTo(full(text).orElseThrow());
                });
    }

    /** A year is a name only in quotes, and those few files are read by the reader of all YAML. */
    private static boolean hasNumberAsName(String text) {
        return text.contains("\"2022\": {");
    }

    @Test
    void whatIsReadPlainlyIsReadTheSameByTheReaderOfAllYaml() throws IOException {
        List<String> texts = shipped();
        Random random = new Random(17);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = changed(texts.get(random.nextInt(texts.size())), random);
            Optional<Node> plain = PlainYaml.read(text);
            if (plain.isPresent()) {
                read++;
                assertThat(full(text)).as(text).contains(written(plain.get()));
            }
        }
        assertThat(read).isBetween(2_000, 19_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "a: b: c",
                "a: >\n  b",
                "a: &x b",
                "a: *x",
                "a: \"b\\n\"",
                "a: 'b'",
                "a: b\n  c",
                "a: \"b\n  c\"",
                "a:\n- b",
                "a:",
                "a: {b: c",
                "a: [b, c]]",
                "a: {b: c,}",
                "a: []",
                "a:\tb",
                "---\na: b",
                "a: b\n---\nc: d",
                "a: b\n c: d",
                "  a: b\n c: d",
                "a: \"b\"# c",
                "a: [b#c, d:e]",
                "? a\n: b",
                "a: b\r\nc: d",
                "\ufeffa: b",
                "- - a"
            })
    void whatIsNotPlainIsLeftToTheReaderOfAllYaml(String text) {
        assertThat(PlainYaml.read(text)).isEmpty();
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(PlainYamlTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Some lines of a text with one to three signs put in or taken away. */
    private static String changed(String text, Random random) {
        List<String> lines = text.lines().toList();
        int from = random.nextInt(lines.size());
        String some = lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(6))).stream()
                .collect(Collectors.joining("\n"))
                .stripIndent();
        StringBuilder changed = new StringBuilder(some);
        for (int changes = 1 + random.nextInt(3); changes > 0 && changed.length() > 0; changes--) {
            int place = random.nextInt(changed.length());
            if (random.nextBoolean()) {
                changed.insert(place, PIECES.charAt(random.nextInt(PIECES.length())));
            } else {
                changed.deleteCharAt(place);
            }
        }
        return changed.toString();
    }

    private static Optional<String> full(String text) {
        try {
            return YamlMap.composed("test", text).map(PlainYamlTest::written);
        } catch (YamlEngineException e) {
            return Optional.of("refused: " + e.getMessage());
        }
    }

    /** A node with the lines on which its parts begin. */
    private static String written(Node node) {
        int line = node.getStartMark().orElseThrow().getLine();
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> written(tuple.getKeyNode()) + "=" + written(tuple.getValueNode()))
                    .collect(Collectors.joining(", ", line + "{", "}"));
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(PlainYamlTest::written)
                    .collect(Collectors.joining(", ", line + "[", "]"));
        }
        return line + "'" + ((ScalarNode) node).getValue() + "'";
    }
}
