/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import io.tanheng.methodology.file.PlainYaml.BeyondPlainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A value that stands within one line of {@link PlainYaml}. */
final class PlainLine {

    private static final int LONGEST_KEY = 100;

    private final String line;
    private final Optional<Mark> mark;
    private int at;

    PlainLine(String line, int start, Optional<Mark> mark) {
        this.line = line;
        this.at = start;
        this.mark = mark;
    }

    /** Where the colon behind a key stands, or -1 where there is no key. */
    static int keyEnd(String line, int start) {
        int end = start;
        while (end < line.length() && isOfKey(line.charAt(end), end == start)) {
            end++;
        }
        boolean key = end > start
                && end - start <= LONGEST_KEY
                && end < line.length()
                && line.charAt(end) == ':'
                && (end + 1 == line.length() || line.charAt(end + 1) == ' ');
        return key ? end : -1;
    }

    private static boolean isOfKey(char letter, boolean first) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '_'
                || (!first && (letter == '-' || letter == '.'));
    }

    /** Whether nothing but blanks and a comment is left. */
    boolean isOver() {
        int start = at;
        skipBlanks();
        return at == line.length() || (line.charAt(at) == '#' && at > start);
    }

    /** The rest of the line. */
    Node value() {
        skipBlanks();
        Node value = isPlainStart() ? word() : closed();
        if (!isOver()) {
            throw new BeyondPlainException();
        }
        return value;
    }

    /** A word that goes to the end of the line or to a comment. */
    private Node word() {
        int comment = line.indexOf(" #", at);
        String word = line.substring(at, comment < 0 ? line.length() : comment).stripTrailing();
        if (word.contains(": ") || word.endsWith(":")) {
            throw new BeyondPlainException();
        }
        at += word.length();
        return PlainYaml.scalar(word, mark);
    }

    /** A value that shows where it ends: in quotes or brackets. */
    private Node closed() {
        return switch (next()) {
            case '"' -> quoted();
            case '{' -> mapping();
            case '[' -> list();
            default -> throw new BeyondPlainException();
        };
    }

    private Node quoted() {
        int end = line.indexOf('"', at);
        if (end < 0 || line.lastIndexOf('\\', end) >= at) {
            throw new BeyondPlainException();
        }
        String text = line.substring(at, end);
        at = end + 1;
        return PlainYaml.scalar(text, mark);
    }

    private Node mapping() {
        List<NodeTuple> tuples = new ArrayList<>();
        do {
            skipBlanks();
            int end = keyEnd(line, at);
            if (end < 0) {
                throw new BeyondPlainException();
            }
            Node key = PlainYaml.scalar(line.substring(at, end), mark);
            at = end + 1;
            tuples.add(new NodeTuple(key, member()));
        } while (another('}'));
        return PlainYaml.mapping(tuples, mark);
    }

    private Node list() {
        List<Node> entries = new ArrayList<>();
        do {
            entries.add(member());
        } while (another(']'));
        return PlainYaml.list(entries, mark);
    }

    private Node member() {
        skipBlanks();
        return isPlainStart() ? memberWord() : closed();
    }

    /** A word within brackets, of letters that mean nothing to YAML. */
    private Node memberWord() {
        int end = at;
        while (end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
            if ("{[:#\"'?&*!>%@`".indexOf(line.charAt(end)) >= 0) {
                throw new BeyondPlainException();
            }
            end++;
        }
        String word = line.substring(at, end).stripTrailing();
        at += word.length();
        return PlainYaml.scalar(word, mark);
    }

    private boolean another(char close) {
        skipBlanks();
        char found = next();
        if (found != ',' && found != close) {
            throw new BeyondPlainException();
        }
        return found == ',';
    }

    private boolean isPlainStart() {
        return at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }

    private char next() {
        if (at == line.length()) {
            throw new BeyondPlainException();
        }
        return line.charAt(at++);
    }

    private void skipBlanks() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }
}
