/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.registry;

import io.tanheng.contracts.source.SourceRegistration;
import java.util.List;

/** Keeps every registration version for ever; the topic itself keeps only the newest. */
public interface RegistrationMemory {

    /** Remembers a version; one that is known stays as it is. */
    void remember(SourceRegistration registration);

    /** Everything remembered, each source's versions in order. */
    List<SourceRegistration> everything();
}
