/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import java.io.InputStream;

/** An evidence package that is kept beside a certificate; its bytes can be read once. */
public record KeptPackage(long size, InputStream bytes) {}
