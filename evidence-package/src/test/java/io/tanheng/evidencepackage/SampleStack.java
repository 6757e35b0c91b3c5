/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.ChannelSignatures;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.TermNodes;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.RegisteredKey;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceManifest;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.timestamp.BuiltInTimestampAuthority;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.evidence.timestamp.TimestampQuery;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.recompute.HourAgain;
import io.tanheng.evidencepackage.recompute.SamplesAgain;
import io.tanheng.methodology.measurement.HourResult;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;
import io.tanheng.telemetry.model.Statistic;
import io.tanheng.telemetry.model.WireFormat;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A stack that reports each hour as one record, with every kind of hour among them; its device signs one hour in three, and has one in six time-stamped. */
public final class SampleStack {

    private static final int INVALID_EACH = 97;
    private static final int STOPPED_EACH = 61;
    private static final int SIGNED_EACH = 3;
    private static final int STAMPED_EACH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final KeyMaker MAKER = new KeyMaker(RANDOM);
    private static final KeyKind KIND = KeyKind.ECDSA_P256;
    private static final Validity YEARS =
            new Validity(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
    private static final StoredKey AUTHORITY = MAKER.authority("Root of devices", KIND, YEARS);
    private static final StoredKey STAMPING = MAKER.timestamping("Authority of devices", KIND, YEARS, AUTHORITY, KIND);
    /** No two stamps are the same bytes, and an hour is made more than once. */
    private static final Map<String, byte[]> STAMPED = new ConcurrentHashMap<>();
    /** The same for the same hour, as everything here. */
    private static final DeviceSigner DEVICE =
            new DeviceSigner(DeviceAlgorithm.ED25519, new byte[32], new SecureRandom());

    private final SourceRegistration registration;
    private final HourAgain method;
    private final SamplesAgain samples;

    public SampleStack(SiteId site, String source) {
        this.registration = new SourceRegistration(
                site.source(source),
                1,
                new LocalText("Stack", "烟囱"),
                new LocalText("Plant 1", "一号厂"),
                "power",
                "320500",
                WireFormat.SENML,
                Optional.empty(),
                ZoneId.of("Asia/Shanghai"),
                List.of(
                        channel("velocity", Measurand.FLUE_GAS_VELOCITY, "m/s"),
                        channel("temperature", Measurand.FLUE_GAS_TEMPERATURE, "degC"),
                        channel("pressure", Measurand.FLUE_GAS_GAUGE_PRESSURE, "kPa"),
                        channel("ambient", Measurand.AMBIENT_PRESSURE, "kPa"),
                        channel("moisture", Measurand.FLUE_GAS_MOISTURE, "%"),
                        channel("co2", Measurand.CO2_DRY, "%")),
                Optional.of("cn-hj75-co2-dry-percent"),
                List.of(
                        new PlantConstant("F", new BigDecimal("38.5"), "m2", "survey 2023-03-01"),
                        new PlantConstant("K_v", new BigDecimal("1.02"), "1", "velocity profile 2023-03-02")),
                Optional.empty(),
                Instant.parse("2023-12-01T00:00:00Z"),
                "test",
                Optional.of(new DeviceSigning(
                        DeviceSigning.Demand.NOTHING,
                        List.of(new RegisteredKey(
                                "logger-1",
                                RegisteredKey.Algorithm.ED25519,
                                DEVICE.publicKey().pem(),
                                Instant.parse("2000-01-01T00:00:00Z"),
                                Instant.parse("2100-01-01T00:00:00Z"))))));
        this.method = new HourAgain(registration);
        this.samples = new SamplesAgain(registration, Map.of(1L, registration));
    }

    private static Channel channel(String parameter, Measurand measurand, String unit) {
        return new Channel(
                parameter,
                measurand,
                unit,
                new BigDecimal("-1e6"),
                new BigDecimal("1e9"),
                new LocalText(parameter, parameter));
    }

    public SourceRegistration registration() {
        return registration;
    }

    /** The hour as accounting would publish it; the same for the same hour. */
    public HourEvent hour(Instant hour) {
        long number = hour.getEpochSecond() / 3600;
        SplittableRandom random = new SplittableRandom(number);
        Map<String, String> values = Map.of(
                "velocity", digits(random, 1100, 1500),
                "temperature", digits(random, 4500, 5500),
                "pressure", "-0." + (200 + random.nextInt(99)),
                "ambient", digits(random, 10050, 10180),
                "moisture", digits(random, 900, 1300),
                "co2", digits(random, 1050, 1250));
        HourStatus status = status(number);
        HourBlock block = block(hour, values, status);
        PackedHour bare = PackedHour.of(event(hour, status, values, List.of(), block));
        return event(hour, status, values, figures(bare), block);
    }

    /** The same hour a second time, sealed years later. */
    public HourEvent corrected(Instant hour) {
        HourEvent first = hour(hour);
        return new HourEvent(
                first.source(),
                hour,
                2,
                VersionReason.CORRECTION,
                first.sealedAt().plus(Duration.ofDays(1000)),
                first.registrationVersion(),
                first.methodId(),
                first.status(),
                first.minutes(),
                first.figures(),
                first.channels(),
                first.conflicts(),
                first.blockDigest(),
                first.block(),
                first.signatures());
    }

    private static String digits(SplittableRandom random, int from, int to) {
        return BigDecimal.valueOf(random.nextInt(from, to), 2).toPlainString();
    }

    private static HourStatus status(long number) {
        if (number % INVALID_EACH == 0) {
            return HourStatus.INVALID;
        }
        return number % STOPPED_EACH == 0 ? HourStatus.STOPPED : HourStatus.VALID;
    }

    private HourEvent event(
            Instant hour, HourStatus status, Map<String, String> values, List<HourFigure> figures, HourBlock block) {
        return new HourEvent(
                registration.id(),
                hour,
                1,
                VersionReason.SEALED,
                hour.plusSeconds(4000),
                1,
                registration.methodId(),
                status,
                minutes(status),
                figures,
                registration.channels().stream()
                        .map(channel -> average(channel, status, values))
                        .toList(),
                List.of(),
                BlockDigest.of(registration.id(), hour, block),
                HourBlockCodec.encode(block),
                signatures(block, figures, status));
    }

    private Optional<HourSignatures> signatures(HourBlock block, List<HourFigure> figures, HourStatus status) {
        if (block.manifests().isEmpty()) {
            return Optional.empty();
        }
        int stamped = block.covered(SignatureGrade.SIGNED_AND_STAMPED).cardinality();
        int valid = status == HourStatus.VALID ? 60 : 0;
        List<ChannelSignatures> channels = registration.channels().stream()
                .map(channel -> average(channel, status, Map.of()))
                .filter(samples::counts)
                .map(channel -> new ChannelSignatures(channel.parameter(), valid, valid, valid * stamped))
                .toList();
        Optional<BigDecimal> mass = figures.stream()
                .filter(figure -> figure.code().equals("co2-mass"))
                .findFirst()
                .flatMap(HourFigure::value);
        return Optional.of(new HourSignatures(
                1,
                1,
                stamped,
                1,
                channels,
                mass.map(tonnes -> HourSignatures.share(tonnes, channels, ChannelSignatures::signedMinutes)),
                mass.map(tonnes -> HourSignatures.share(tonnes, channels, ChannelSignatures::stampedMinutes))));
    }

    private static MinuteCounts minutes(HourStatus status) {
        return switch (status) {
            case VALID -> new MinuteCounts(60, 0, 0, 0, 0, true);
            case STOPPED -> new MinuteCounts(0, 60, 0, 0, 0, true);
            case IN_CALIBRATION, INVALID, NO_METHOD -> new MinuteCounts(0, 0, 0, 60, 0, true);
        };
    }

    private static char flag(HourStatus status) {
        return status == HourStatus.VALID ? 'N' : status == HourStatus.STOPPED ? 'F' : 'D';
    }

    private static ChannelHour average(Channel channel, HourStatus status, Map<String, String> values) {
        Optional<BigDecimal> value = status == HourStatus.VALID
                ? Optional.of(new BigDecimal(values.getOrDefault(channel.parameter(), "1")))
                : Optional.empty();
        return new ChannelHour(
                channel.parameter(),
                channel.measurand(),
                channel.unit(),
                value,
                value,
                value,
                value.isPresent() ? 60 : 0,
                0,
                flag(status) + "60");
    }

    private List<HourFigure> figures(PackedHour hour) {
        if (hour.status() == HourStatus.INVALID) {
            return List.of(new HourFigure(
                    "co2-mass",
                    Optional.empty(),
                    "t",
                    Optional.empty(),
                    Optional.of(GapReason.MISSING_DATA),
                    Optional.of("Too few minutes.\n有效分钟不足。")));
        }
        return method.results(hour).stream().map(SampleStack::figure).toList();
    }

    private static HourFigure figure(HourResult result) {
        if (result.outcome() instanceof Outcome.Gap<Term> gap) {
            return new HourFigure(
                    result.code().id(),
                    Optional.empty(),
                    result.code().unit(),
                    Optional.empty(),
                    Optional.of(gap.reason()),
                    Optional.of(gap.sentence().twoLines()));
        }
        Term term = ((Outcome.Present<Term>) result.outcome()).value();
        return new HourFigure(
                result.code().id(),
                Optional.of(term.value().amount()),
                term.value().unit().toString(),
                Optional.of(TermNodes.of(term)),
                Optional.empty(),
                Optional.empty());
    }

    private HourBlock block(Instant hour, Map<String, String> values, HourStatus status) {
        byte[] original =
                (registration.id().key() + " " + hour + " " + new TreeMap<>(values)).getBytes(StandardCharsets.UTF_8);
        HourBlock.Frame frame = new HourBlock.Frame(
                Sha256.of(original), 1, hour.plusSeconds(3601), "tanheng/v1/test", 0, hour.getEpochSecond(), original);
        List<HourBlock.Series> series = registration.channels().stream()
                .map(channel -> new HourBlock.Series(
                        channel.parameter(),
                        Statistic.AVERAGE,
                        3600,
                        List.of(0),
                        List.of(new BigDecimal(values.getOrDefault(channel.parameter(), "1"))),
                        String.valueOf(flag(status)),
                        "0",
                        List.of(0)))
                .toList();
        return new HourBlock(series, List.of(frame), manifests(hour, frame.digest()));
    }

    private static byte[] stamped(byte[] manifest, Instant hour) {
        byte[] answer = new BuiltInTimestampAuthority(
                        STAMPING, KIND.signature(), InstantSource.fixed(hour.plusSeconds(61)), RANDOM)
                .answer(TimestampQuery.of(DeviceManifest.parse(manifest).stampedBytes(), Imprint.SHA_256, RANDOM)
                        .bytes());
        return DeviceSigner.stamped(manifest, answer);
    }

    /** Who stamps the manifests of devices. */
    public static X509Certificate authority() {
        return AUTHORITY.certificate();
    }

    /** What the device signed of the hour: its frame, and one that never came. */
    private List<HourBlock.Manifest> manifests(Instant hour, String digest) {
        long number = hour.getEpochSecond() / 3600;
        if (number % SIGNED_EACH != 0) {
            return List.of();
        }
        String never = Sha256.of(digest.getBytes(StandardCharsets.UTF_8));
        boolean stamped = number % STAMPED_EACH == 0;
        byte[] signed = DEVICE.sign(new ManifestHead(
                registration.id().key(),
                "senml",
                number,
                hour,
                hour.plusSeconds(60),
                List.of(digest, never),
                "logger-1",
                DeviceAlgorithm.ED25519));
        byte[] original = stamped
                ? STAMPED.computeIfAbsent(registration.id().key() + " " + hour, any -> stamped(signed, hour))
                : signed;
        return List.of(new HourBlock.Manifest(
                Sha256.of(original),
                "logger-1",
                stamped ? SignatureGrade.SIGNED_AND_STAMPED : SignatureGrade.SIGNED,
                1,
                hour.plusSeconds(3602),
                "tanheng/v1/test/manifest",
                0,
                hour.getEpochSecond() + 1,
                List.of(0),
                List.of(never),
                original));
    }
}
