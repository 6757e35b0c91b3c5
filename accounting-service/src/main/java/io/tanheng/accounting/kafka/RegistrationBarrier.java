/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.domain.ledger.LogRecord;
import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.contracts.source.SourceId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Keeps records back until the registrations they were checked against are known.
 *
 * <p>Registrations and readings come by different topics, so a reading may overtake its registration. Once their topic was read
 * to its end after the reading came, a registration that is still unknown will not come: then the reading goes on without it.
 */
final class RegistrationBarrier {

    private static final int MOST_REMEMBERED = 100_000;

    private record Wanted(SourceId source, long version) {}

    private final Registry registry;
    private final Supplier<CompletableFuture<Void>> catchUp;
    private final Set<Wanted> settled = new HashSet<>();
    private Set<Wanted> asked = Set.of();
    private Optional<CompletableFuture<Void>> answer = Optional.empty();

    RegistrationBarrier(Registry registry, Supplier<CompletableFuture<Void>> catchUp) {
        this.registry = registry;
        this.catchUp = catchUp;
    }

    /** The source as it was registered, or as it is. */
    SourceId known(SourceId source) {
        return registry.find(source).map(versions -> versions.current().id()).orElse(source);
    }

    /** Whether all registrations are known, or known not to come. */
    boolean lets(Collection<LogRecord> records) {
        if (answer.isPresent() && answer.get().isDone()) {
            settle();
        }
        Set<Wanted> missing = missing(records);
        if (!missing.isEmpty() && answer.isEmpty()) {
            asked = missing;
            answer = Optional.of(catchUp.get());
        }
        return missing.isEmpty();
    }

    /** Mostly none, so nothing is made for those that are known. */
    private Set<Wanted> missing(Collection<LogRecord> records) {
        Set<Wanted> missing = new HashSet<>();
        for (LogRecord found : records) {
            SourceId source = found.message().source();
            long version = found.message().registrationVersion();
            if (!registry.knows(source, version)) {
                missing.add(new Wanted(source, version));
            }
        }
        missing.removeAll(settled);
        return missing;
    }

    private void settle() {
        if (settled.size() > MOST_REMEMBERED) {
            settled.clear();
        }
        settled.addAll(asked);
        answer = Optional.empty();
    }
}
