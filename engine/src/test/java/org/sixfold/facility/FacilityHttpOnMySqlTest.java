package org.sixfold.facility;

import org.sixfold.testsupport.EngineOnMySqlTest;

/** The same on a real MySQL server. */
@EngineOnMySqlTest
class FacilityHttpOnMySqlTest extends FacilityHttpTest {}
