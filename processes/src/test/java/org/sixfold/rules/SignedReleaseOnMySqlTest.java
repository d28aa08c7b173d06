package org.sixfold.rules;

import org.sixfold.testsupport.ProcessOnMySqlTest;

@ProcessOnMySqlTest
class SignedReleaseOnMySqlTest extends SignedReleaseTest {}
