/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;

/** One thing a method says about an hour: a term with its derivation, or the reason why there is none. */
public record HourResult(ResultCode code, Outcome<Term> outcome) {}
