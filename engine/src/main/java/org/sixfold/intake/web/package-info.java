/** Lists and single reports over HTTP. */
package org.sixfold.intake.web;
