/** HTTP of the rule switch. */
package org.sixfold.rules.web;
