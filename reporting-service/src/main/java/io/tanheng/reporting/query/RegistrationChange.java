/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceRegistration;

/** One version of a registration. */
public record RegistrationChange(SourceRegistration registration) {}
