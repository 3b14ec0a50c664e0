// Placeholder until IRBuilding is written.
