/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.CHECKPOINT_MALFORMED;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.problem.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log says of itself at one size (C2SP tlog-checkpoint).
 *
 * @param origin which log
 * @param size how many entries it has
 * @param root the hash over all of them
 * @param extensions further lines, none of ours
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int LINES = 3;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new IllegalArgumentException("A checkpoint needs an origin of one line and a size of at least 0");
        }
        if (extensions.stream().anyMatch(line -> line.isEmpty() || line.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("Extension lines are single lines that are not empty");
        }
    }

    /** Without further lines. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** Reads the text of a note; whether it is true is for {@link LogIdentity} to say. */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw malformed();
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < LINES || lines.contains("")) {
            throw malformed();
        }
        return new Checkpoint(
                lines.get(0), number(lines.get(1)), Hash.ofBase64(lines.get(2)), lines.subList(LINES, lines.size()));
    }

    /** Reads a number of entries or an index: decimal digits without leading zeros, below 2<sup>63</sup>. */
    public static long number(String digits) {
        if (NUMBER.matcher(digits).matches()) {
            try {
                return Long.parseLong(digits);
            } catch (NumberFormatException ignored) {
                // said below
            }
        }
        throw new Refusal(
                CHECKPOINT_MALFORMED,
                "{0} is no size or index: expected are decimal digits without leading zeros, below 2^63. Get the text again from"
                        + " its source.",
                "{0} 不是规模或序号：应为无前导零的十进制数字，小于 2^63。请从来源重新获取。",
                Refusal.quote(digits));
    }

    private static Refusal malformed() {
        return new Refusal(
                CHECKPOINT_MALFORMED,
                "The note is no checkpoint: expected are lines with origin, size and root hash, none of them empty. Get it again"
                        + " from its source.",
                "签名文本不是检查点：应依次为来源、规模和根哈希各一行，且无空行。请从来源重新获取。");
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
