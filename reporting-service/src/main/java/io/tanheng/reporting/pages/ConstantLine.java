/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.RawString;
import io.tanheng.contracts.source.PlantConstant;

/** A constant of the installation with its letter set as in formulas. */
public record ConstantLine(RawString symbol, PlantConstant constant) {}
