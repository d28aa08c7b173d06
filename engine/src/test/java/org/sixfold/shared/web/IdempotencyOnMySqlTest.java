package org.sixfold.shared.web;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class IdempotencyOnMySqlTest extends IdempotencyTest {}
