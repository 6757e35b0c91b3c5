/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the plain part of YAML our files are written in, many times faster than a reader of all YAML on a cold machine: words,
 * texts in double quotes without escapes, mappings and lists in blocks or within one line. Whatever goes beyond, mistakes
 * included, is left to that reader; what is read here comes out the same there, as a test holds.
 */
final class PlainYaml {

    /** Said where a text needs the reader of all YAML. */
    static final class BeyondPlainException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BeyondPlainException() {
            super("more than plain YAML", null, false, false);
        }
    }

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int[] NO_SNIPPET = {};

    private record Line(int indent, int number, String text) {
        boolean isEntry() {
            return text.startsWith("- ", indent);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private int at;

    private PlainYaml(String text) {
        int number = 0;
        for (int start = 0; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            addLine(text.substring(start, end), number);
            start = end + 1;
        }
    }

    /** The root, or nothing where the text is not plain. */
    static Optional<Node> read(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlainYaml(text).document());
        } catch (BeyondPlainException e) {
            return Optional.empty();
        }
    }

    private void addLine(String text, int number) {
        int indent = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (!isPlain(letter)) {
                throw new BeyondPlainException();
            }
            if (letter == ' ' && indent == index) {
                indent++;
            }
        }
        if (indent < text.length() && text.charAt(indent) != '#') {
            lines.add(new Line(indent, number, text));
        }
    }

    /** Neither a tab nor a sign that YAML forbids, takes for the end of a line or writes as two characters. */
    private static boolean isPlain(char letter) {
        return letter < 0x7f
                ? letter >= ' '
                : letter >= 0xa0
                        && !Character.isSurrogate(letter)
                        && letter != '\u2028'
                        && letter != '\u2029'
                        && letter != '\ufeff'
                        && letter < '\ufffe';
    }

    private Node document() {
        if (lines.isEmpty() || lines.get(0).indent() != 0) {
            throw new BeyondPlainException();
        }
        Node root = block(0);
        if (at < lines.size()) {
            throw new BeyondPlainException();
        }
        return root;
    }

    private Node block(int indent) {
        return lines.get(at).isEntry() ? list(indent) : mapping(indent);
    }

    private Node mapping(int indent) {
        Optional<Mark> start = mark(lines.get(at).number());
        List<NodeTuple> tuples = new ArrayList<>();
        while (goesOn(indent) && !lines.get(at).isEntry()) {
            tuples.add(tuple(lines.get(at)));
        }
        return mapping(tuples, start);
    }

    private NodeTuple tuple(Line line) {
        int end = PlainLine.keyEnd(line.text(), line.indent());
        if (end < 0) {
            throw new BeyondPlainException();
        }
        Optional<Mark> mark = mark(line.number());
        Node key = scalar(line.text().substring(line.indent(), end), mark);
        at++;
        PlainLine rest = new PlainLine(line.text(), end + 1, mark);
        return new NodeTuple(key, rest.isOver() ? below(line.indent()) : rest.value());
    }

    private Node below(int indent) {
        if (at == lines.size() || lines.get(at).indent() <= indent) {
            throw new BeyondPlainException();
        }
        return block(lines.get(at).indent());
    }

    private Node list(int indent) {
        Optional<Mark> start = mark(lines.get(at).number());
        List<Node> entries = new ArrayList<>();
        while (goesOn(indent) && lines.get(at).isEntry()) {
            entries.add(entry(lines.get(at)));
        }
        return list(entries, start);
    }

    private Node entry(Line line) {
        int begin = line.indent() + 1;
        while (begin < line.text().length() && line.text().charAt(begin) == ' ') {
            begin++;
        }
        if (PlainLine.keyEnd(line.text(), begin) >= 0) {
            // the first key of a mapping stands behind the dash, the others below it
            lines.set(at, new Line(begin, line.number(), line.text()));
            return mapping(begin);
        }
        at++;
        return new PlainLine(line.text(), begin, mark(line.number())).value();
    }

    /** Whether the block of an indent has another line; one further in would carry on a text of several lines. */
    private boolean goesOn(int indent) {
        if (at < lines.size() && lines.get(at).indent() > indent) {
            throw new BeyondPlainException();
        }
        return at < lines.size() && lines.get(at).indent() == indent;
    }

    private static Optional<Mark> mark(int line) {
        return Optional.of(new Mark("", 0, line, 0, NO_SNIPPET, 0));
    }

    static Node scalar(String text, Optional<Mark> start) {
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.PLAIN, start, start);
    }

    static Node mapping(List<NodeTuple> tuples, Optional<Mark> start) {
        return new MappingNode(Tag.MAP, true, tuples, FlowStyle.BLOCK, start, start);
    }

    static Node list(List<Node> entries, Optional<Mark> start) {
        return new SequenceNode(Tag.SEQ, true, entries, FlowStyle.BLOCK, start, start);
    }
}
