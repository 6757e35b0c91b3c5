/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.StrictBase64;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A signed list of the frames a device sent.
 *
 * @param bytes as they came, kept because nobody can sign them again
 * @param signed how many of the bytes, from the first, the signature is over
 * @param stamped how many of the bytes a time stamp is over: those of the signature too
 * @param stamp the answer of an authority (RFC 3161), if the device asked one
 */
public record DeviceManifest(
        ManifestHead head, byte[] bytes, int signed, int stamped, byte[] signature, Optional<byte[]> stamp) {

    /** A stamp that comes later proves little about when the device measured. */
    private static final Duration STAMPED_WITHIN = Duration.ofHours(1);

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SEQUENCE = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** Reads the one spelling there is; anything else is refused. */
    public static DeviceManifest parse(byte[] bytes) {
        ManifestLines lines = new ManifestLines(bytes);
        ManifestHead head = head(lines);
        int signed = lines.taken();
        byte[] signature = base64(lines, lines.field("sign"));
        int stamped = lines.taken();
        Optional<byte[]> stamp = lines.fieldIf("stamp").map(text -> base64(lines, text));
        lines.requireEnd();
        DeviceManifest manifest = new DeviceManifest(head, bytes.clone(), signed, stamped, signature, stamp);
        manifest.requireSpelling();
        return manifest;
    }

    private static ManifestHead head(ManifestLines lines) {
        lines.take(ManifestHead.TITLE);
        String source = lines.field("source");
        String format = lines.field("format");
        String sequence = lines.field("sequence");
        if (!SEQUENCE.matcher(sequence).matches()) {
            throw lines.wrongLast("a whole number", "整数");
        }
        Instant from = instant(lines, lines.field("from"));
        Instant until = instant(lines, lines.field("until"));
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(ManifestHead.LONGEST) > 0) {
            throw lines.wrongLast("a time after 'from', by at most an hour", "晚于 from 且不超过一小时的时间");
        }
        List<String> digests = digests(lines);
        String[] key = lines.field("key").split(" ", -1);
        Optional<DeviceAlgorithm> algorithm = DeviceAlgorithm.ofWord(key[key.length - 1]);
        if (key.length != 2 || !ManifestHead.isKeyId(key[0]) || algorithm.isEmpty()) {
            throw lines.wrongLast("'key', its id, and ed25519 or sm2", " key、密钥编号及 ed25519 或 sm2");
        }
        return new ManifestHead(
                source, format, Long.parseLong(sequence), from, until, digests, key[0], algorithm.get());
    }

    private static List<String> digests(ManifestLines lines) {
        List<String> digests = new ArrayList<>();
        for (Optional<String> next = lines.fieldIf("sha256"); next.isPresent(); next = lines.fieldIf("sha256")) {
            if (!DIGEST.matcher(next.get()).matches()) {
                throw lines.wrongLast("a SHA-256 of 64 lower-case hexadecimal digits", " 64 位小写十六进制的 SHA-256");
            }
            digests.add(next.get());
        }
        if (digests.isEmpty()
                || digests.size() > ManifestHead.MOST_DIGESTS
                || new HashSet<>(digests).size() != digests.size()) {
            throw lines.wrongLast("the last of 1 to 3600 different 'sha256' lines", " 1 至 3600 个互不相同的 sha256 行的最后一行");
        }
        return digests;
    }

    private static Instant instant(ManifestLines lines, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw lines.wrongLast("a time such as 2026-01-01T00:05:00Z", "形如 2026-01-01T00:05:00Z 的时间");
        }
    }

    private static byte[] base64(ManifestLines lines, String text) {
        return StrictBase64.decode(text).orElseThrow(() -> lines.wrongLast("base64 with padding", "带填充的 base64"));
    }

    /** What two readers could take differently is refused: the text written anew must be the text that came. */
    private void requireSpelling() {
        if (!Arrays.equals(signedBytes(), head.text().getBytes(StandardCharsets.ISO_8859_1))) {
            throw new Refusal(
                    EvidenceProblem.MANIFEST_MALFORMED,
                    "The manifest spells something otherwise than it must: times are in UTC with whole seconds, such as"
                            + " 2026-01-01T00:05:00Z. Let the device write it as signed-readings-v1 describes.",
                    "清单的写法不合规定：时间须为 UTC 整秒，如 2026-01-01T00:05:00Z。请让设备按 signed-readings-v1 的格式书写。");
        }
    }

    /** The bytes the signature is over. */
    public byte[] signedBytes() {
        return Arrays.copyOf(bytes, signed);
    }

    /** The bytes a time stamp is over. */
    public byte[] stampedBytes() {
        return Arrays.copyOf(bytes, stamped);
    }

    /** Whether a time stamp of then shows when the device measured: not before it began, and at most an hour after it ended. */
    public boolean isTimely(Instant stampedAt) {
        return !stampedAt.isBefore(head.from())
                && !stampedAt.isAfter(head.until().plus(STAMPED_WITHIN));
    }

    /** Whether a key signed this. */
    public boolean isSignedBy(DeviceKey key) {
        return key.algorithm() == head.algorithm() && key.verify(signedBytes(), signature);
    }
}
