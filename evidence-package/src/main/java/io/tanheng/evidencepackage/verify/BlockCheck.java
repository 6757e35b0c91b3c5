/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.recompute.SamplesAgain;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges an hour down to its original bytes. */
final class BlockCheck {

    private final Pack pack;
    private final SourceId source;

    private final Map<Long, SamplesAgain> again = new HashMap<>();
    private final SignatureCheck signatures;

    BlockCheck(Pack pack, SourceId source, Map<Long, SourceRegistration> registrations, ManifestStamps stamps) {
        this.pack = pack;
        this.source = source;
        this.signatures = new SignatureCheck(source, registrations, stamps);
        registrations.forEach(
                (version, registration) -> again.put(version, new SamplesAgain(registration, registrations)));
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
                read(file, () -> BlockDigest.of(source, hour.hour(), block)),
                new Sentence("over its samples and the digests of its frames", "其样本与报文摘要的 SHA-256"));
        Optional<SamplesAgain> registered = Optional.ofNullable(again.get(hour.registrationVersion()));
        registered.ifPresent(samples -> averages(hour, read(file, () -> samples.of(hour.hour(), block))));
        signatures.judge(hour, block, registered);
    }

    /** Columns that do not fit each other, or point to a frame that is not there, are no block. */
    private static <T> T read(String file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw PackageRefusal.of(
                    PackageProblem.CONTENT_MALFORMED,
                    file,
                    "its columns do not fit together: {0}.",
                    "各列不相符：{0}。",
                    String.valueOf(e.getMessage()));
        }
    }

    /** The hour's own averages and minutes are those of its samples. */
    private void averages(PackedHour hour, SamplesAgain.Made made) {
        String file = Names.hours(source.source());
        Sentence reason = new Sentence("from its samples", "由其样本得出");
        require(file, hour, "minutes", hour.minutes().toString(), made.minutes().toString(), reason);
        List<ChannelHour> stated = hour.channels();
        for (int channel = 0; channel < made.channels().size(); channel++) {
            ChannelHour found = made.channels().get(channel);
            require(
                    file,
                    hour,
                    "channel " + found.parameter(),
                    channel < stated.size() ? text(stated.get(channel)) : "nothing",
                    text(found),
                    reason);
        }
    }

    private static String text(ChannelHour channel) {
        return channel.measurand() + " " + number(channel.average()) + " " + channel.unit() + ", "
                + number(channel.minimum()) + " to " + number(channel.maximum()) + ", " + channel.validMinutes()
                + " valid, " + channel.suspectMinutes() + " suspect, " + channel.flags();
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
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
        new Stated(file).require(hour.hour(), field, stated, again, reason);
    }
}
