/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import io.tanheng.accounting.domain.minutes.HourMinutes;
import io.tanheng.accounting.domain.registry.SourceVersions;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.methodology.measurement.ResultCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes versions of hours from what came in, by the present registration of their source. */
public final class HourMaking {

    private final Function<SourceId, Optional<SourceVersions>> registry;

    public HourMaking(Function<SourceId, Optional<SourceVersions>> registry) {
        this.registry = registry;
    }

    /** A version of a sealed hour; its time has the microseconds the database keeps, so that it is told the same by both. */
    public HourEvent make(SealedContent content, int version, VersionReason reason, Instant sealedAt) {
        Optional<SourceVersions> source = registry.apply(content.source());
        HourJudgement judgement = judge(source, content.source(), content.hour(), content.block());
        List<HourFigure> figures = judgement.figures();
        return new HourEvent(
                content.source(),
                content.hour(),
                version,
                reason,
                sealedAt.truncatedTo(ChronoUnit.MICROS),
                source.map(versions -> versions.current().version()).orElse(content.registrationVersion()),
                source.flatMap(versions -> versions.current().methodId()),
                judgement.status(),
                judgement.minutes().counts(),
                figures,
                judgement.channels(),
                content.conflicts(),
                content.digest(),
                content.encoded(),
                signatures(source, content, figures));
    }

    /** Hours of sources that neither sign nor must say nothing of it. */
    private static Optional<HourSignatures> signatures(
            Optional<SourceVersions> source, SealedContent content, List<HourFigure> figures) {
        if (content.block().manifests().isEmpty() && !mustTell(source)) {
            return Optional.empty();
        }
        SignatureShares shares = new SignatureShares(
                block -> minutes(source, content.hour(), block).channels(),
                rules(source).needed());
        Optional<BigDecimal> mass = figures.stream()
                .filter(figure -> figure.code().equals(ResultCode.CO2_MASS.id()))
                .findFirst()
                .flatMap(HourFigure::value);
        return Optional.of(shares.of(content.block(), mass));
    }

    private static boolean mustTell(Optional<SourceVersions> source) {
        return source.flatMap(versions -> versions.current().signing())
                .filter(signing -> signing.demand() != DeviceSigning.Demand.NOTHING)
                .isPresent();
    }

    /** The next version of a sealed hour from its own samples, by the present registration. */
    public HourEvent again(HourEvent sealed, Instant sealedAt) {
        Optional<SourceVersions> source = registry.apply(sealed.source());
        boolean framesTell = sealed.signatures().isPresent()
                || mustTell(source)
                || source.map(versions -> !versions.units().unchanged()).orElse(false);
        HourBlock block = framesTell
                ? HourBlockCodec.decode(sealed.block())
                : new HourBlock(HourBlockCodec.decodeSeries(sealed.block()), List.of());
        SealedContent content = new SealedContent(
                sealed.source(),
                sealed.hour(),
                sealed.registrationVersion(),
                block,
                sealed.conflicts(),
                sealed.blockDigest(),
                sealed.block());
        return make(content, sealed.version() + 1, VersionReason.RECALCULATION, sealedAt);
    }

    /** The hour as far as it has come. */
    public LiveHour live(SourceId id, Instant hour, HourBlock block, Instant now) {
        HourJudgement judgement = judge(registry.apply(id), id, hour, block);
        List<HourFigure> figures = judgement.provisionalFigures();
        return new LiveHour(id, hour, now, judgement.minutes().counts(), figures);
    }

    private static HourJudgement judge(Optional<SourceVersions> source, SourceId id, Instant hour, HourBlock block) {
        HourMinutes minutes = minutes(source, hour, block);
        return new HourJudgement(id, hour, source, rules(source), minutes, minutes.channels());
    }

    private static HourRules rules(Optional<SourceVersions> source) {
        return source.map(SourceVersions::rules).orElse(HourRules.NONE);
    }

    private static HourMinutes minutes(Optional<SourceVersions> source, Instant hour, HourBlock block) {
        HourRules rules = rules(source);
        List<Channel> channels =
                source.map(versions -> versions.current().channels()).orElse(List.of());
        List<HourBlock.Series> series =
                source.map(versions -> versions.units().inPresentUnits(block)).orElse(block.series());
        return HourMinutes.make(series, channels, rules.needed(), SamplesPerMinute.of(rules, source, hour));
    }
}
