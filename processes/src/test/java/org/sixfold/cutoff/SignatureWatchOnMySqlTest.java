package org.sixfold.cutoff;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class SignatureWatchOnMySqlTest extends SignatureWatchTest {}
