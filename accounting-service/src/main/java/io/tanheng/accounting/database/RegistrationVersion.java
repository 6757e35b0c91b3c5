/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One version of a source's registration as it was published; kept for ever. */
@Entity
@Table(schema = "accounting", name = "registration")
@NullUnmarked // Hibernate makes empty ones and fills them
public class RegistrationVersion {

    @EmbeddedId
    Key key;

    @Column(name = "changed_at")
    Instant changedAt;

    String content;

    /** For Hibernate. */
    protected RegistrationVersion() {}

    RegistrationVersion(SourceRegistration registration) {
        key = Key.of(registration);
        changedAt = registration.changedAt();
        content = new String(ContractJson.write(registration), StandardCharsets.UTF_8);
    }

    SourceRegistration registration() {
        return ContractJson.read(content.getBytes(StandardCharsets.UTF_8), SourceRegistration.class);
    }

    /** Source and version, as separate columns. */
    @Embeddable
    @NullUnmarked // as above
    static class Key {

        String organisation;
        String site;
        String source;
        long version;

        /** For Hibernate. */
        protected Key() {}

        static Key of(SourceRegistration registration) {
            Key key = new Key();
            key.organisation = registration.id().organisation();
            key.site = registration.id().site();
            key.source = registration.id().source();
            key.version = registration.version();
            return key;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Key other
                    && organisation.equals(other.organisation)
                    && site.equals(other.site)
                    && source.equals(other.source)
                    && version == other.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisation, site, source, version);
        }
    }
}
