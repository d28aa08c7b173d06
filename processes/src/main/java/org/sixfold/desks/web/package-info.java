/** HTTP of the desks. */
package org.sixfold.desks.web;
