/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;

import io.tanheng.contracts.json.IsoInstant;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.PackageRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where an hour stands in the log: hour, version, index and the hashes of its proof in base64, separated by spaces.
 *
 * @param hour in ISO 8601
 */
public record ProofLine(String hour, int version, long index, List<Hash> path) {

    private static final int LEAST = 3;
    private static final int MOST_HASHES = 63;
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    public ProofLine {
        path = List.copyOf(path);
    }

    public static ProofLine of(PackedHour hour, InclusionProof proof) {
        return new ProofLine(IsoInstant.format(hour.hour()), hour.version(), proof.index(), proof.path());
    }

    /** The line, without its end. */
    public String line() {
        StringBuilder line =
                new StringBuilder(hour).append(' ').append(version).append(' ').append(index);
        path.forEach(hash -> line.append(' ').append(hash.base64()));
        return line.toString();
    }

    /** Reads a line of a file. */
    public static ProofLine read(String line, String file) {
        String[] parts = line.split(" ", -1);
        if (parts.length < LEAST
                || parts.length > LEAST + MOST_HASHES
                || !VERSION.matcher(parts[1]).matches()) {
            throw PackageRefusal.of(
                    CONTENT_MALFORMED,
                    file,
                    "a line has hour, version, index and hashes, separated by spaces; found {0}.",
                    "每行应为以空格分隔的小时、版本、序号与哈希；实为 {0}。",
                    Refusal.quote(line));
        }
        List<Hash> path = new ArrayList<>(parts.length - LEAST);
        for (int part = LEAST; part < parts.length; part++) {
            path.add(Hash.ofBase64(parts[part]));
        }
        return new ProofLine(parts[0], Integer.parseInt(parts[1]), Checkpoint.number(parts[2]), path);
    }
}
