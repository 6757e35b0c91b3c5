/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.domain.LiveSource;
import io.tanheng.reporting.domain.LiveState;
import io.tanheng.reporting.domain.LiveValue;
import io.tanheng.reporting.domain.StoredHour;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known right now, from memory alone. */
@ApplicationScoped
public class LiveQuery {

    private static final Duration START_UP = Duration.ofHours(1);

    private final LiveState live;
    private final ServiceClock clock;

    LiveQuery(LiveState live, ServiceClock clock) {
        this.live = live;
        this.clock = clock;
    }

    /** A source as it is now; absent where nothing was heard since the service started. */
    public Optional<LiveSourceView> source(SourceId id) {
        Instant now = clock.instant();
        return live.source(id)
                .map(source -> new LiveSourceView(
                        id,
                        now,
                        source.heardUntil(),
                        source.receivedAt(),
                        state(source, now),
                        source.latest().values().stream().map(LiveQuery::latest).toList(),
                        hour(id, now)));
    }

    Optional<LiveSource> heard(SourceId id) {
        return live.source(id);
    }

    /** State by what was heard, or by the end of the newest sealed reading where nothing was. */
    StateView state(SourceId id, Optional<Instant> lastSealedReading, Instant now) {
        return live.source(id)
                .map(source -> state(source, now))
                .orElseGet(() -> lastSealedReading
                        .map(last -> byAge(last, now))
                        .orElse(new StateView(SourceState.NEVER_HEARD, Optional.empty())));
    }

    private StateView byAge(Instant last, Instant now) {
        boolean silent = last.plus(live.silentAfter()).isBefore(now);
        return silent
                ? new StateView(SourceState.DOWN, Optional.of(last))
                : new StateView(SourceState.RUNNING, Optional.empty());
    }

    private StateView state(LiveSource source, Instant now) {
        if (source.heardUntil().plus(source.patience(live.silentAfter())).isBefore(now)) {
            return new StateView(SourceState.DOWN, Optional.of(source.heardUntil()));
        }
        return switch (source.condition()) {
            case STOPPED -> new StateView(SourceState.STOPPED, source.conditionSince());
            case IN_CALIBRATION -> new StateView(SourceState.IN_CALIBRATION, source.conditionSince());
            case RUNNING -> running(source, now);
        };
    }

    private static StateView running(LiveSource source, Instant now) {
        boolean starting = source.flowingSince()
                .filter(since -> since.plus(START_UP).isAfter(now))
                .isPresent();
        return starting
                ? new StateView(SourceState.STARTING, source.flowingSince())
                : new StateView(SourceState.RUNNING, source.conditionSince());
    }

    Optional<ProvisionalHour> hour(SourceId id, Instant now) {
        return live.hour(id, HourTime.floor(now)).map(LiveQuery::provisional);
    }

    private static ProvisionalHour provisional(LiveHour hour) {
        Figure mass = hour.figures().stream()
                .filter(figure -> figure.code().equals(StoredHour.CO2_MASS))
                .findFirst()
                .map(LiveQuery::figure)
                .orElseGet(() -> Figure.gap(GapCode.NO_METHOD, Totals.TONNES));
        return new ProvisionalHour(hour.hour(), hour.computedAt(), hour.minutes(), mass);
    }

    static Figure figure(HourFigure figure) {
        return figure.value()
                .map(value -> Figure.of(value, figure.unit()))
                .orElseGet(() -> Figure.gap(
                        new Gap(figure.gap().map(GapCode::of).orElse(GapCode.MISSING_DATA), figure.gapDetail()),
                        figure.unit()));
    }

    static LatestValue latest(LiveValue value) {
        return new LatestValue(
                value.reading().parameter(),
                value.reading().statistic(),
                value.at(),
                value.reading().value(),
                value.reading().flag(),
                value.reading().suspect(),
                value.receivedAt());
    }

    Optional<LatestValue> latest(SourceId id, String parameter) {
        return live.source(id)
                .flatMap(source -> Optional.ofNullable(source.latest().get(parameter)))
                .map(LiveQuery::latest);
    }

    /** All sources something was heard of. */
    public List<LiveSourceView> sources(List<SourceId> ids) {
        return ids.stream().map(this::source).flatMap(Optional::stream).toList();
    }
}
