/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.telemetry.hj212.Hj212Frames;
import io.tanheng.telemetry.model.WireFormat;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A data logger that signs, by SM2, what it reports over HJ 212: a manifest for each hour that a batch of frames is about. */
final class SigningDevice {

    private static final Pattern TIME = Pattern.compile("DataTime=(\\d{14})");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SourceId source;
    private final ZoneId zone;
    private final DeviceKeyFile file;
    private final DeviceSigner signer;
    private final DeviceSigner another;
    private final AtomicLong sequence;
    private final List<byte[]> moments = new ArrayList<>();
    private final List<List<Stamped>> owed = new ArrayList<>();

    /** A device whose key lies in a file. */
    SigningDevice(SourceId source, ZoneId zone, DeviceKeyFile file, Instant now) {
        SecureRandom random = new SecureRandom();
        this.source = source;
        this.zone = zone;
        this.file = file;
        this.signer = new DeviceSigner(DeviceAlgorithm.SM2, file.secret(), random);
        this.another = DeviceSigner.generate(DeviceAlgorithm.SM2, random);
        this.sequence = new AtomicLong(now.toEpochMilli());
    }

    /** Remembers a payload that goes out at once, to be listed with its minute. */
    void sent(byte[] moment) {
        moments.add(moment);
    }

    /** Forgets what was remembered; it was not taken. */
    void startOver() {
        moments.clear();
    }

    /**
     * The manifests of a batch, and of the moments sent since the last. What was signed wrongly is signed again once the key is right: of
     * the very frames that were sent, since the same values in other frames would be nothing new.
     *
     * @param wrongly whether somebody has exchanged the key in the device
     */
    List<byte[]> manifests(Batch batch, boolean wrongly) {
        List<byte[]> payloads = new ArrayList<>(moments);
        payloads.addAll(batch.payloads());
        moments.clear();
        List<List<Stamped>> hours = byHour(payloads);
        if (wrongly) {
            owed.addAll(hours);
        } else {
            hours.addAll(owed);
            owed.clear();
        }
        DeviceSigner key = wrongly ? another : signer;
        return hours.stream().map(frames -> key.sign(head(frames))).toList();
    }

    /** Frames of the hours in which the key is good. */
    private List<List<Stamped>> byHour(List<byte[]> payloads) {
        Map<Instant, List<Stamped>> hours = new TreeMap<>();
        for (byte[] payload : payloads) {
            Hj212Frames.split(payload).forEach(range -> {
                Stamped frame = stamped(range.in(payload));
                Instant hour = frame.at().truncatedTo(ChronoUnit.HOURS);
                hours.computeIfAbsent(hour, any -> new ArrayList<>()).add(frame);
            });
        }
        List<List<Stamped>> good = new ArrayList<>(hours.values());
        good.removeIf(frames -> frames.stream().anyMatch(frame -> frame.at().isBefore(file.validFrom())));
        return good;
    }

    /** A frame by its digest, and the time it is of. */
    private record Stamped(Instant at, String digest) {}

    private Stamped stamped(byte[] frame) {
        Matcher time = TIME.matcher(new String(frame, StandardCharsets.ISO_8859_1));
        if (!time.find()) {
            throw new IllegalArgumentException("A frame of this device has no DataTime");
        }
        return new Stamped(
                LocalDateTime.parse(time.group(1), DIGITS).atZone(zone).toInstant(), Sha256.of(frame));
    }

    /** Of frames of one hour, over whose end it does not reach: a moment half a minute before it is of that hour as well. */
    private ManifestHead head(List<Stamped> frames) {
        List<Instant> times = frames.stream().map(Stamped::at).sorted().toList();
        Instant last = times.get(times.size() - 1);
        Instant end = last.truncatedTo(ChronoUnit.HOURS).plus(HOUR);
        Instant until = last.plus(MINUTE);
        return new ManifestHead(
                source.key(),
                WireFormat.HJ212.topicLevel(),
                sequence.incrementAndGet(),
                times.get(0),
                until.isAfter(end) ? end : until,
                frames.stream().map(Stamped::digest).distinct().toList(),
                DeviceKeyFile.KEY_ID,
                DeviceAlgorithm.SM2);
    }
}
