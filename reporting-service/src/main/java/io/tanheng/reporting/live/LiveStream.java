/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import io.tanheng.reporting.domain.LiveState;
import io.tanheng.reporting.query.LiveQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Follows the hub for one client and says what changed as it is now. */
@ApplicationScoped
public class LiveStream {

    private final LiveHub hub;
    private final LiveState state;
    private final LiveQuery live;
    private final QuarantineBoard board;

    LiveStream(LiveHub hub, LiveState state, LiveQuery live, QuarantineBoard board) {
        this.hub = hub;
        this.state = state;
        this.live = live;
        this.board = board;
    }

    /** Sends everything as it is now, then what changes, until the client goes. */
    public void follow(MultiEmitter<? super LiveEvent> emitter) {
        Watcher watcher = hub.watch(new EmitterSink(emitter));
        emitter.onTermination(watcher::close);
        state.sources().forEach(watcher::sourceChanged);
        board.count();
        watcher.quarantineChanged();
    }

    /** Turns what changed into events. */
    private final class EmitterSink implements Watcher.Sink {

        private final MultiEmitter<? super LiveEvent> emitter;

        EmitterSink(MultiEmitter<? super LiveEvent> emitter) {
            this.emitter = emitter;
        }

        @Override
        public boolean ready() {
            return emitter.requested() > 0;
        }

        @Override
        public void send(Watcher.Changes changes) {
            live.sources(List.copyOf(changes.sources())).forEach(source -> emit("source", source));
            changes.hours().forEach(hour -> emit("hour", hour));
            if (changes.quarantine()) {
                board.counts().ifPresent(counts -> emit("quarantine", counts));
            }
        }

        private void emit(String name, Object data) {
            emitter.emit(new LiveEvent(name, data));
        }

        @Override
        public void keepAlive() {
            emitter.emit(LiveEvent.SIGN_OF_LIFE);
        }
    }
}
