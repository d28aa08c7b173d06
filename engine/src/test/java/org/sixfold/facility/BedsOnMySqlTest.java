package org.sixfold.facility;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class BedsOnMySqlTest extends BedsTest {}
