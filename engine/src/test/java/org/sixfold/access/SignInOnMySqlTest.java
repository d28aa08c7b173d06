package org.sixfold.access;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class SignInOnMySqlTest extends SignInTest {}
