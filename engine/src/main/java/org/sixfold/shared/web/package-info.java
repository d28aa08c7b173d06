/** HTTP as the whole product speaks it: problems, times, idempotent writes. */
package org.sixfold.shared.web;
