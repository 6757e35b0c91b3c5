/* SPDX-License-Identifier: Apache-2.0 */
/** Emissions of United States generating units from heat input and fuel, as in eGRID2021. */
@NullMarked
package io.tanheng.methodology.rule.egrid2021;

import org.jspecify.annotations.NullMarked;
