/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonValue.JsonObject;

/**
 * A credential that was found right.
 *
 * @param credential what it says
 * @param issuer who says so
 * @param standing whether it still holds
 */
public record VerifiedCredential(JsonObject credential, String issuer, Standing standing) {}
