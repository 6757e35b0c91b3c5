/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import io.tanheng.methodology.outcome.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML mapping whose every mistake is noted with its line instead of thrown. */
public final class YamlMap {

    /** The keys of a mapping whose author chooses them. */
    public static final Set<String> ANY = Set.of();

    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    /** Where mistakes are noted. */
    @FunctionalInterface
    public interface Notes {
        void add(int line, Sentence message);
    }

    private final String path;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Notes notes;

    private YamlMap(String path, MappingNode node, Set<String> known, Notes notes) {
        this.path = path;
        this.line = lineOf(node);
        this.notes = notes;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(not a word)";
            int keyLine = lineOf(tuple.getKeyNode());
            if (!known.isEmpty() && !known.contains(key)) {
                note(
                        keyLine,
                        "unknown key ''{0}'' in {1}; known are {2}.",
                        "{1} 中有未知的键“{0}”；可用的键为 {2}。",
                        key,
                        path,
                        new TreeSet<>(known));
            } else if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
                note(keyLine, "the key ''{0}'' stands twice in {1}; keep one.", "{1} 中的键“{0}”重复；请只保留一个。", key, path);
            }
        }
    }

    /**
     * Reads a text that is one mapping.
     *
     * @param label how messages of the YAML reader name the text
     */
    public static Optional<YamlMap> root(String label, String text, Set<String> known, Notes notes) {
        try {
            Optional<Node> root = PlainYaml.read(text).or(() -> composed(label, text));
            if (root.isEmpty()) {
                notes.add(0, new Sentence("the file is empty.", "文件为空。"));
            }
            return root.flatMap(node -> of("the file", node, known, notes));
        } catch (YamlEngineException e) {
            String why = String.valueOf(e.getMessage()).replace('\n', ' ');
            notes.add(0, Sentence.of("this is no YAML: {0}", "不是有效的 YAML：{0}", why));
            return Optional.empty();
        }
    }

    /** By the reader of all YAML. */
    static Optional<Node> composed(String label, String text) {
        return new Compose(LoadSettings.builder().setLabel(label).build()).composeString(text);
    }

    private static Optional<YamlMap> of(String path, Node node, Set<String> known, Notes notes) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(path, mapping, known, notes));
        }
        notes.add(lineOf(node), Sentence.of("{0} must be a mapping of keys to values.", "{0} 应为键值映射。", path));
        return Optional.empty();
    }

    public int line() {
        return line;
    }

    public int lineOf(String key) {
        Node node = entries.get(key);
        return node == null ? line : lineOf(node);
    }

    /** Where a key stands in the document, such as {@code lines[0].steps[1].bind.FC}. */
    public String pathOf(String key) {
        return path.equals("the file") ? key : path + "." + key;
    }

    public String path() {
        return path;
    }

    /** The keys in the order they are written. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether a key holds a list of something and not a single text. */
    public boolean holdsList(String key) {
        return entries.get(key) instanceof SequenceNode list && !list.getValue().isEmpty();
    }

    /** Whether a key holds a mapping and not a single text. */
    public boolean holdsMap(String key) {
        return entries.get(key) instanceof MappingNode;
    }

    /** Notes a mistake in the value of a key. */
    public void problem(String key, String en, String zh, Object... parts) {
        Object[] withPath = new Object[parts.length + 1];
        withPath[0] = pathOf(key);
        System.arraycopy(parts, 0, withPath, 1, parts.length);
        notes.add(lineOf(key), Sentence.of("{0}: " + en, "{0}：" + zh, withPath));
    }

    /** The text of a key that must be there. */
    public Optional<String> text(String key) {
        requireKey(key);
        return optionalText(key);
    }

    public Optional<String> optionalText(String key) {
        Node node = entries.get(key);
        return node == null ? Optional.empty() : scalar(key, node);
    }

    /** The texts of a list; a single text is a list of one. */
    public List<String> texts(String key) {
        Node node = entries.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(entry -> scalar(key, entry).stream())
                    .toList();
        }
        return optionalText(key).map(List::of).orElse(List.of());
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        note(lineOf(node), "''{0}'' in {1} must be a text that is not empty.", "{1} 中的“{0}”应为非空文本。", key, path);
        return Optional.empty();
    }

    /** A text turned into something else; what the function refuses is noted with its reason. */
    public <T> Optional<T> parsed(String key, Optional<String> text, String expected, Function<String, T> parser) {
        try {
            return text.map(parser);
        } catch (RuntimeException e) {
            note(
                    lineOf(key),
                    "''{0}'' in {1} must be {2}, found ''{3}'': {4}",
                    "{1} 中的“{0}”应为 {2}，实际为“{3}”：{4}",
                    key,
                    path,
                    expected,
                    text.orElse(""),
                    why(e));
            return Optional.empty();
        }
    }

    /** What a parser says; an enum's own words name a class and help nobody. */
    private static String why(RuntimeException refusal) {
        String said = String.valueOf(refusal.getMessage());
        return said.startsWith("No enum constant") ? "…" : said;
    }

    public Optional<YamlMap> map(String key, Set<String> known) {
        requireKey(key);
        return optionalMap(key, known);
    }

    public Optional<YamlMap> optionalMap(String key, Set<String> known) {
        Node node = entries.get(key);
        return node == null ? Optional.empty() : of(pathOf(key), node, known, notes);
    }

    /** A text in English and Chinese that must be there: both languages of it. */
    public Optional<Sentence> bilingual(String key) {
        return map(key, LANGUAGES).flatMap(both -> {
            Optional<String> english = both.text("en");
            Optional<String> chinese = both.text("zh");
            return english.flatMap(en -> chinese.map(zh -> new Sentence(en, zh)));
        });
    }

    /** The mappings of a list that must be there and not be empty. */
    public List<YamlMap> list(String key, Set<String> known) {
        if (!(entries.get(key) instanceof SequenceNode sequence)
                || sequence.getValue().isEmpty()) {
            note(
                    lineOf(key),
                    "''{0}'' in {1} must be a list with at least one entry.",
                    "{1} 中的“{0}”应为至少含一项的列表。",
                    key,
                    path);
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (int index = 0; index < sequence.getValue().size(); index++) {
            of(pathOf(key) + "[" + index + "]", sequence.getValue().get(index), known, notes)
                    .ifPresent(maps::add);
        }
        return maps;
    }

    private void requireKey(String key) {
        if (!entries.containsKey(key)) {
            note(line, "the key ''{0}'' is missing in {1}.", "{1} 中缺少键“{0}”。", key, path);
        }
    }

    private void note(int at, String en, String zh, Object... parts) {
        notes.add(at, Sentence.of(en.replace("''", "'"), zh, parts));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
