/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;

import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedKey;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.PackageRefusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The log's name in the first line, then a key in each: the key as its owner publishes it, from when and until when it signs. */
public final class KeysFile {

    private static final String ORIGIN = "origin ";
    private static final String KEY = "key ";

    private KeysFile() {}

    public static byte[] write(LogIdentity log) {
        StringBuilder text = new StringBuilder(ORIGIN).append(log.origin()).append('\n');
        log.keys()
                .keys()
                .forEach(dated -> text.append(KEY)
                        .append(dated.key().text())
                        .append(' ')
                        .append(dated.validity().from())
                        .append(' ')
                        .append(dated.validity().until())
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static LogIdentity read(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(ORIGIN)) {
            throw malformed("the first line names the log", "首行应为日志名称");
        }
        List<DatedKey> keys = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> keys.add(key(line)));
        try {
            return new LogIdentity(lines.get(0).substring(ORIGIN.length()), new NoteKeys(keys));
        } catch (IllegalArgumentException e) {
            throw malformed("a key stands there twice", "密钥重复");
        }
    }

    private static DatedKey key(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 4 || !line.startsWith(KEY)) {
            throw malformed("a line has a key and its time", "每行应为密钥及其有效期");
        }
        try {
            return new DatedKey(
                    VerifierKey.parse(parts[1]), new Validity(Instant.parse(parts[2]), Instant.parse(parts[3])));
        } catch (Refusal refusal) {
            throw PackageRefusal.of(CONTENT_MALFORMED, Names.KEYS, refusal);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw malformed("the time of a key is no time", "密钥有效期不是时间");
        }
    }

    private static PackageRefusal malformed(String en, String zh) {
        return PackageRefusal.of(
                CONTENT_MALFORMED,
                Names.KEYS,
                "{0}. Get the package again.",
                "{0}。请重新获取证据包。",
                new io.tanheng.methodology.outcome.Sentence(en, zh));
    }
}
