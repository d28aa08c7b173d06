package org.sixfold.authority;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class AuthoritiesOnMySqlTest extends AuthoritiesTest {}
