/* SPDX-License-Identifier: Apache-2.0 */
/** W3C Verifiable Credentials 2.0 secured by JOSE (VC-JOSE-COSE), with Bitstring Status Lists: issued, and judged without asking anybody. */
@NullMarked
package io.tanheng.evidence.credential;

import org.jspecify.annotations.NullMarked;
