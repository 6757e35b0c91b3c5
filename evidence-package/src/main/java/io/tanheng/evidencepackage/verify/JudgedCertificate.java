/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.methodology.outcome.Sentence;
import java.util.Optional;

/**
 * A certificate that is right.
 *
 * @param address its public one
 * @param credential as it was signed
 * @param evidence the package it was granted on
 * @param held whether it did when the package was made, as its issuer said then
 * @param told what to say of it
 */
record JudgedCertificate(
        String address, String credential, Optional<EvidenceLink> evidence, boolean held, Sentence told) {}
