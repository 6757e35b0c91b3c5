/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import io.tanheng.contracts.source.LocalText;

/**
 * One thing wrong with one field of a request.
 *
 * @param field where it is, such as {@code channels[2].unit}
 * @param message what was found, what was expected and what to do
 */
public record FieldProblem(RegistrationCode code, String field, LocalText message) {}
