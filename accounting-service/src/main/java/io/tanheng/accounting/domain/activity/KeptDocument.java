/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import java.time.Instant;

/** A source document as it is kept, its bytes aside. */
public record KeptDocument(SourceDocument document, String mediaType, long size, String keptBy, Instant keptAt) {}
