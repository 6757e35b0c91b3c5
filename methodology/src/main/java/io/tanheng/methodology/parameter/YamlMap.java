/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML mapping whose every mistake is noted with its line instead of thrown. */
final class YamlMap {

    /** Where mistakes are noted. */
    @FunctionalInterface
    interface Notes {
        void add(int line, String message);
    }

    private final String what;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Notes notes;

    private YamlMap(String what, MappingNode node, Set<String> known, Notes notes) {
        this.what = what;
        this.line = lineOf(node);
        this.notes = notes;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(not a word)";
            int keyLine = lineOf(tuple.getKeyNode());
            if (!known.contains(key)) {
                notes.add(
                        keyLine, "unknown key '" + key + "' in " + what + "; known are " + new TreeSet<>(known) + ".");
            } else if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
                notes.add(keyLine, "the key '" + key + "' stands twice in " + what + "; keep one.");
            }
        }
    }

    static Optional<YamlMap> of(String what, Node node, Set<String> known, Notes notes) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(what, mapping, known, notes));
        }
        notes.add(lineOf(node), what + " must be a mapping of keys to values.");
        return Optional.empty();
    }

    int line() {
        return line;
    }

    int lineOf(String key) {
        Node node = entries.get(key);
        return node == null ? line : lineOf(node);
    }

    /** The text of a key that must be there. */
    Optional<String> text(String key) {
        Optional<String> text = optionalText(key);
        if (!entries.containsKey(key)) {
            notes.add(line, "the key '" + key + "' is missing in " + what + ".");
        }
        return text;
    }

    Optional<String> optionalText(String key) {
        Node node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        notes.add(lineOf(node), "'" + key + "' in " + what + " must be a text that is not empty.");
        return Optional.empty();
    }

    /** A text turned into something else; what the function refuses is noted with its reason. */
    <T> Optional<T> parsed(String key, Optional<String> text, String expected, Function<String, T> parser) {
        try {
            return text.map(parser);
        } catch (RuntimeException e) {
            notes.add(
                    lineOf(key),
                    "'" + key + "' in " + what + " must be " + expected + ", found '" + text.orElse("") + "': "
                            + e.getMessage());
            return Optional.empty();
        }
    }

    Optional<YamlMap> map(String key, Set<String> known) {
        Node node = entries.get(key);
        if (node == null) {
            notes.add(line, "the key '" + key + "' is missing in " + what + ".");
            return Optional.empty();
        }
        return of("'" + key + "'", node, known, notes);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The mappings of a list that must be there and not be empty. */
    List<YamlMap> list(String key, Set<String> known) {
        Node node = entries.get(key);
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            notes.add(lineOf(key), "'" + key + "' in " + what + " must be a list with at least one entry.");
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            of("an entry of '" + key + "'", entry, known, notes).ifPresent(maps::add);
        }
        return maps;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
