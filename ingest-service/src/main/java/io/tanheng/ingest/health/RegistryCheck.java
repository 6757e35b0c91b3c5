/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.health;

import io.tanheng.ingest.domain.SourceBook;
import io.tanheng.ingest.kafka.SourcesReader;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the registrations were read to their end. */
@Readiness
@Singleton
final class RegistryCheck implements HealthCheck {

    private final SourcesReader sources;
    private final SourceBook book;

    RegistryCheck(SourcesReader sources, SourceBook book) {
        this.sources = sources;
        this.book = book;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("registry")
                .status(sources.isComplete())
                .withData("sources", book.size())
                .build();
    }
}
