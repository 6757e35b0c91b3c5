/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.methodology.outcome.Sentence;
import java.util.Arrays;
import java.util.Map;

/** Judges an hour down to its original bytes. */
final class BlockCheck {

    private final Pack pack;
    private final SourceId source;

    BlockCheck(Pack pack, SourceId source, Map<Long, SourceRegistration> registrations) {
        this.pack = pack;
        this.source = source;
    }

    void judge(PackedHour hour) {
        String file = Names.block(source.source(), hour.hour());
        HourBlock block = read(file);
        for (HourBlock.Frame frame : block.frames()) {
            require(
                    file,
                    hour,
                    "frame " + frame.offset(),
                    frame.digest(),
                    Sha256.of(frame.original()),
                    new Sentence("SHA-256 of its bytes", "其字节的 SHA-256"));
        }
        require(
                file,
                hour,
                "blockDigest",
                hour.blockDigest(),
                BlockDigest.of(source, hour.hour(), block),
                new Sentence("over its samples and the digests of its frames", "其样本与报文摘要的 SHA-256"));
    }

    private HourBlock read(String file) {
        byte[] bytes = pack.bytes(file);
        HourBlock block;
        try {
            block = HourBlockCodec.readText(bytes);
        } catch (RuntimeException e) {
            throw PackageRefusal.of(
                    PackageProblem.JSON_MALFORMED,
                    file,
                    "it is no block: {0}.",
                    "不是数据块：{0}。",
                    String.valueOf(e.getMessage()));
        }
        if (!Arrays.equals(bytes, HourBlockCodec.text(block))) {
            throw PackageRefusal.of(
                    PackageProblem.JSON_MALFORMED, file, "it is spelled otherwise than we write it.", "与本系统的写法不同。");
        }
        return block;
    }

    private static void require(
            String file, PackedHour hour, String field, String stated, String again, Sentence reason) {
        if (!stated.equals(again)) {
            throw new PackageRefusal(Difference.value(file, hour.hour().toString(), field, stated, again, reason));
        }
    }
}
