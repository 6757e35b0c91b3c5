/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.packs.PackDecided;
import java.util.List;
import java.util.Optional;

/** Where decisions of organisations' own packs are kept. */
public interface PackDecisionStore {

    /** Keeps decisions with their entries in the evidence log, all or none; one that comes again changes nothing. */
    void keep(List<PackDecided> decisions);

    /** One of them; nothing where none of that number has come. */
    Optional<PackDecided> find(String organisation, String pack, int version, int number);
}
