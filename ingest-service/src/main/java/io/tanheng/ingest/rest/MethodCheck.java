/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import io.tanheng.contracts.source.SourceRegistration;

/** Whether a registration gives its method what it needs. */
final class MethodCheck {

    private MethodCheck() {}

    static void check(SourceRegistration registration, Fields fields) {}
}
