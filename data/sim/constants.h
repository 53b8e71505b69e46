// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Physics and hardware numbers of the simulator. Where a layout states the number as a fact (a
/// GPU's "max-power"), the layout wins and the constant here is the fallback.
///
/// Marks: [sourced] says who; [derived] says from what; [assumed] has no public source.
namespace hallscape::data::sim {

// --- GPU: NVIDIA H100 SXM5 ---
/// [sourced] power limit: H100/H200 comparison tables
inline constexpr float gpuLimitW = 700;
/// [sourced] nvidia-smi -q of an H100 SXM5, Princeton gpu_programming_intro
inline constexpr float gpuIdleW = 72;
inline constexpr float gpuIdleClockMhz = 345;
inline constexpr float gpuFullClockMhz = 1980;
/// [assumed] clock lost at the power limit
inline constexpr float gpuClockDroop = 0.08F;
/// [assumed] spread of power and, from the spread of interface material, of thermal resistance
inline constexpr float gpuPowerSpread = 0.03F;
inline constexpr float gpuResistanceSpread = 0.15F;
/// [derived] cold plate and interface: with 25 degC supply and 1 L/min a GPU at 700 W reaches 47.5
/// degC, inside the 41-50 degC that Latif et al. measured (arXiv 2507.16781)
inline constexpr float gpuResistanceKPerW = 0.025F;
/// [assumed] share of that resistance that depends on flow, and its exponent (turbulent channel)
inline constexpr float flowDependentShare = 0.4F;
inline constexpr float flowExponent = -0.6F;
/// [assumed] die and lid; [derived] plate: 0.025 K/W x 270 J/K (0.4 kg copper and 30 g coolant)
inline constexpr double dieTimeConstantS = 1.0;
inline constexpr double plateTimeConstantS = 6.75;
/// [sourced] HBM above core, +8 to +11 K at low load, +1 to +2 K at the hottest: nvidia-smi -q as
/// above; Hu et al., AcmeTrace, NSDI 2024
inline constexpr float memoryOffsetIdleK = 10;
inline constexpr float memoryOffsetFullK = 1.5F;

// --- training job: waveform of Choukse et al., arXiv 2508.14318; every number [assumed] within its
// description ---
inline constexpr double computeDuty = 0.75;
inline constexpr double computeLevelLow = 0.93;
inline constexpr double computeLevelHigh = 1.0;
inline constexpr double communicationLevelLow = 0.35;
inline constexpr double communicationLevelHigh = 0.5;
inline constexpr double checkpointLevel = 0.2;
inline constexpr double checkpointEveryS = 20.0 * 60;
inline constexpr double checkpointShortestS = 10;
inline constexpr double checkpointLongestS = 40;
inline constexpr double rampShortestS = 5;
inline constexpr double rampLongestS = 20;
/// [assumed] how long a stopped job is shown as stopping; its power is gone at once
inline constexpr double stoppingS = 2;
/// [assumed] from an interruption to the ramp: detect, replace the node, load the last checkpoint
inline constexpr double restartDelayS = 180;

// --- server: linear model of ExaDigiT RAPS; sums to 8.0 kW at full load, below the 8.4 kW that
// Latif et al. (IEEE Access 13, 2025) measured on the air-cooled sibling with its stronger fans.
// Splits [assumed]. ---
inline constexpr float cpuIdleW = 120;
inline constexpr float cpuActiveW = 200;
inline constexpr float nicIdleW = 35;
inline constexpr float nicFullW = 25;
/// DIMMs 32 x 3, NVSwitches 4 x 50, PCIe switches 4 x 40, drives 8 x 8, baseboards 150
inline constexpr float serverRestIdleW = 670;
/// DIMMs 32 x 4, NVSwitches 4 x 60
inline constexpr float serverRestActiveW = 368;
inline constexpr float fanFullW = 20;
/// [sourced] rectifier and converter: ExaDigiT RAPS, Brewer et al., arXiv 2410.05133
inline constexpr float supplyEfficiency = 0.96F * 0.98F;

// --- liquid loop of a rack ---
/// [sourced] PG25 at 30-40 degC: Airedale DeltaChill manual, propylene-glycol tables
inline constexpr double coolantCpJPerKgK = 3950;
inline constexpr double coolantKgPerL = 1.0165;
/// [assumed] within the published 85-95 % (Yobitel, direct-to-chip liquid cooling)
inline constexpr double liquidCapture = 0.90;
/// [assumed] coolant in a rack's loop: 158 kJ/K
inline constexpr double loopVolumeL = 40;
/// [sourced] 1.5 L/min per kW: ResistanceZero CDU checklist, also P = m cp dT at 10 K
inline constexpr double flowLPerMinPerKw = 1.5;
/// [assumed] flow at low load and with both pumps at full speed
inline constexpr double flowLeastLPerMin = 60;
inline constexpr double flowMostLPerMin = 112;
/// [derived] 1.5 L/min per kW x 60 kW
inline constexpr double flowNominalLPerMin = 90;
/// [assumed] after one of two pumps stopped: at least 90 % of the flow comes back
inline constexpr double onePumpFlow = 0.92;
/// [assumed] within the published 0.5-3 bar (ResistanceZero CDU checklist)
inline constexpr double pressureNominalKpa = 120;
inline constexpr double pumpTimeConstantS = 4;
inline constexpr double supplyTimeConstantS = 40;
/// [assumed] a CDU keeps this above the dew point; 25-32 degC supply is what the layout's racks see
inline constexpr double supplyLowestC = 25;
/// [assumed] facility water, its daily swing and the spread between halls
inline constexpr double facilityWaterC = 23.0;
inline constexpr double facilitySwingK = 1.2;
inline constexpr double facilityHallSpreadK = 0.7;
/// [sourced] 3-5 K at full heat: ResistanceZero CDU checklist
inline constexpr double approachK = 4.0;
/// [derived] of a rack with 8 servers, heat that the approach is stated for
inline constexpr double nominalHeatKw = 60;
/// [assumed] share of a server's coolant that its GPUs' plates see
inline constexpr double gpuFlowShare = 0.8;
/// [assumed] CPU under its cold plate, and under air
inline constexpr float cpuLiquidKPerW = 0.07F;
inline constexpr float cpuAirKPerW = 0.15F;
inline constexpr double cpuTimeConstantS = 10;
/// [assumed] pumps of a CDU at full speed, and its controls
inline constexpr float cduPumpsW = 900;
inline constexpr float cduControlsW = 150;

// --- air ---
/// [assumed] cold aisle, inside ASHRAE's recommended 18-27 degC
inline constexpr float coldAisleC = 22.0F;
inline constexpr float fanIdleRpm = 3500;
inline constexpr float fanFullRpm = 9500;
/// [derived] 10 % of 8 kW go to air
inline constexpr float airHeatFullW = 800;

// --- network ---
/// [sourced] 400 GbE ports: source article, ServeTheHome tour
inline constexpr float linkGbps = 400;
/// [assumed] all-reduce phases fill 85-95 % of a link (Spectrum-X keeps 95 % throughput, NVIDIA 28
/// Oct 2024)
inline constexpr double linkBurstShare = 0.9;
/// [assumed] front-end port: base load, and while a checkpoint is written
inline constexpr double frontEndBase = 0.01;
inline constexpr double frontEndCheckpoint = 0.45;
/// [assumed] share of a leaf's traffic that leaves the array over its uplinks
inline constexpr float uplinkShare = 0.8F;
/// [assumed] SN5600; the optics alone are 64 x 18 W (NVIDIA SN5000 hardware user manual)
inline constexpr float switchMaxW = 2200;
inline constexpr float switchIdleShare = 0.68F;
inline constexpr float managementSwitchW = 60;

// --- 1U servers, all [assumed] ---
inline constexpr float storageServerMaxW = 800;
inline constexpr float cpuServerMaxW = 900;
inline constexpr float storageIdleShare = 0.5F;
inline constexpr float cpuServerIdleShare = 0.4F;

// --- site power ---
/// [assumed] cooling overhead: 1.25 x IT at full load
inline constexpr double coolingPowerPerHeat = 0.25;
/// [assumed] from rack to chiller
inline constexpr double chillerTimeConstantS = 120;
/// [sourced] 3.9 MWh: Benzinga, 19 Aug 2025; [assumed] 1.9 MW
inline constexpr double megapackMwh = 3.9;
inline constexpr double megapackMw = 1.9;
/// [assumed] smoothing of the grid connection
inline constexpr double gridTimeConstantS = 30;
inline constexpr double gridRampMwPerS = 1.0;
inline constexpr double batteryEfficiency = 0.92;
inline constexpr double chargeTarget = 0.60;
inline constexpr double chargeLowest = 0.05;
inline constexpr double chargeHighest = 0.98;
/// [assumed] how fast the charge is brought back: battery energy over this time, at most so much
inline constexpr double chargeRestoreS = 4.0 * 3600;
inline constexpr double chargeRestoreMostMw = 5;
/// [sourced] TVA board, 7 Nov 2024 (Southern Alliance for Clean Energy)
inline constexpr double gridConnectionMw = 150;
/// [sourced] 2.5 MW each: Tom's Hardware, Jul 2024
inline constexpr double generatorMw = 2.5;
/// [assumed] share of the site that the generators carry, and their full range in 10 minutes;
/// generation needs 1 to 90 minutes to follow (NVIDIA blog on GB300 NVL72 power smoothing)
inline constexpr double generatorShare = 0.2;
inline constexpr double generatorFullRangeS = 600;

// --- failures ---
/// [sourced] 419 unexpected interruptions of 16,384 GPUs in 54 days: Meta, The Llama 3 Herd of
/// Models, 2024
inline constexpr double interruptions = 419;
inline constexpr double interruptedGpus = 16384;
inline constexpr double interruptedDays = 54;
/// [sourced] of those, same report; the rest is software and hosts
inline constexpr double interruptionsGpu = 148;
inline constexpr double interruptionsHbm = 72;
inline constexpr double interruptionsNetwork = 35;
inline constexpr double interruptionsSram = 19;
inline constexpr double interruptionsProcessor = 17;
/// [derived] per GPU and second: 47 a day for 100,352 GPUs
inline constexpr double interruptionsPerGpuS =
    interruptions / interruptedGpus / interruptedDays / 86400;
/// [assumed] from drain to return
inline constexpr double repairShortestS = 1.0 * 3600;
inline constexpr double repairLongestS = 5.0 * 3600;

} // namespace hallscape::data::sim
