/** Roster, rota and absences over HTTP. */
package org.sixfold.responsibility.web;
