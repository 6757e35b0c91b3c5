/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.evidencepackage.format.Sample;
import java.util.Optional;

/**
 * What is to be in a package besides what always is.
 *
 * @param sample hours drawn by lot, with samples and original bytes
 * @param originals those of all hours
 * @param verifier the program that judges it
 */
public record PackageAsked(Optional<Sample> sample, boolean originals, boolean verifier) {}
